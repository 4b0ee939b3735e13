package org.turtleproof.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.turtleproof.rdf.RdfFormat;

/** {@code graph.nq}: every layer in canonical N-Quads by RDFC-1.0. Its digest is the release's identity. */
final class CanonicalArtefact implements Artefact {

    static final String PATH = "graph.nq";

    @Override
    public void write(ReleaseContent content, ReleaseFolder folder) throws IOException {
        folder.add(PATH, "All graphs as canonical N-Quads (RDFC-1.0)", RdfFormat.N_QUADS.mediaType(), out -> {
            for (String line : content.form().lines()) {
                out.write(line.getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        });
    }
}
