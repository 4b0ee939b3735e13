package org.turtleproof.bench.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Generates a graph from the command line. */
public final class GenerateGraph {

    private GenerateGraph() {}

    /** {@code FOLDER TRIPLES SEED DEFECTS turtle|n-triples FILES}. */
    public static void main(String[] arguments) throws IOException {
        Plan plan = new Plan(
                Long.parseLong(arguments[1]),
                Long.parseLong(arguments[2]),
                Integer.parseInt(arguments[3]),
                Plan.Syntax.valueOf(arguments[4].toUpperCase(Locale.ROOT).replace('-', '_')),
                Integer.parseInt(arguments[5]));
        EvidenceGraph.write(plan, Path.of(arguments[0]));
    }
}
