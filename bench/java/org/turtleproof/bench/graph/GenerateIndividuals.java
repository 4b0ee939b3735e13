package org.turtleproof.bench.graph;

import java.io.IOException;
import java.nio.file.Path;

/** Generates individuals for a reasoner from the command line. */
public final class GenerateIndividuals {

    private GenerateIndividuals() {}

    /** {@code FILE TRIPLES SEED consistent|clash}. */
    public static void main(String[] arguments) throws IOException {
        Individuals.write(
                Path.of(arguments[0]),
                Long.parseLong(arguments[1]),
                Long.parseLong(arguments[2]),
                arguments[3].equals("clash"));
    }
}
