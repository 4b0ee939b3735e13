package org.turtleproof.diff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.turtleproof.rdf.Canonicalizer;
import org.turtleproof.rdf.DatasetReader;
import org.turtleproof.rdf.RdfFormat;

/** A version under the blank-node labels that its release's canonical file has, or would have. */
final class CanonicalVersion {

    private CanonicalVersion() {}

    static DatasetGraph of(Version version) throws IOException {
        String text = Canonicalizer.standard()
                .canonicalize(version.dataset())
                .orElseThrow(() -> new IOException(
                        version.name() + ": its blank nodes cannot be told apart, so there is no patch"))
                .text();
        DatasetGraph dataset = DatasetGraphFactory.create();
        DatasetReader.read(
                new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                RdfFormat.N_QUADS,
                dataset::add);
        return dataset;
    }
}
