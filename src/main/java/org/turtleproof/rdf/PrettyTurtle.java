package org.turtleproof.rdf;

import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.writer.TurtleShell;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;

/** Jena's pretty Turtle and TriG with blank nodes inline, or under their own labels where they must have one. */
final class PrettyTurtle extends TurtleShell {

    PrettyTurtle(OutputStream out, Prefixes prefixes) {
        this(new Indented(out), RememberedNames.prefixes(prefixes));
    }

    private PrettyTurtle(IndentedWriter out, PrefixMap prefixes) {
        super(out, prefixes, null, new RememberedNames(prefixes), style());
    }

    private static final class Indented extends IndentedWriter {
        Indented(OutputStream out) {
            super(new Utf8Output(out));
        }
    }

    private static Context style() {
        return new Context().set(RIOT.symTurtleDirectiveStyle, "at");
    }

    void write(OrderedGraph graph) {
        writePrefixes(prefixMap);
        if (graph.size() > 0) {
            separate();
            writeGraphTTL(graph.view());
        }
        out.flush();
    }

    void write(OrderedDataset dataset) {
        writePrefixes(prefixMap);
        DatasetGraph view = dataset.view();
        Set<Node> names = new LinkedHashSet<>(dataset.names());
        if (dataset.defaultGraph().size() > 0) {
            separate();
            writeGraphTTL(view, null, names);
        }
        for (Node name : names) {
            separate();
            writeNode(name);
            out.println(" {");
            out.incIndent(4);
            writeGraphTTL(view, name, names);
            out.decIndent(4);
            out.ensureStartOfLine();
            out.println("}");
        }
        out.flush();
    }

    private void separate() {
        if (out.getRow() > 1) {
            out.println();
        }
    }
}
