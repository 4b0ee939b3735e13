package org.turtleproof.rdf;

import java.io.StringWriter;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapStd;

/** Jena's way to write names in Turtle, which remembers how it wrote those that come again and again. */
final class RememberedNames extends NodeFormatterTTL {

    private final Recently names = new Recently(this::name);
    private final StringWriter written = new StringWriter();
    private final AWriter writing = IO.wrap(written);

    RememberedNames(PrefixMap prefixes) {
        super(null, prefixes, NodeToLabel.createBNodeByLabelAsGiven());
    }

    @Override
    public void formatURI(AWriter out, String iri) {
        out.print(names.of(iri));
    }

    private String name(String iri) {
        written.getBuffer().setLength(0);
        super.formatURI(writing, iri);
        writing.flush();
        return written.toString();
    }

    /** The prefixes, which remember too how they shorten. */
    static PrefixMap prefixes(Prefixes prefixes) {
        return new Remembered(prefixes);
    }

    private static final class Remembered extends PrefixMapStd {

        private final Recently names = new Recently(super::abbreviate);

        Remembered(Prefixes prefixes) {
            putAll(prefixes.namespaces());
        }

        @Override
        public String abbreviate(String iri) {
            return names.of(iri);
        }
    }
}
