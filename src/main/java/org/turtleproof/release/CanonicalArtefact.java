package org.turtleproof.release;

import java.io.IOException;
import java.util.List;
import org.turtleproof.rdf.RdfFormat;

/** {@code graph.nq}: every layer in canonical N-Quads by RDFC-1.0. Its digest is the release's identity. */
final class CanonicalArtefact implements Artefact {

    static final String PATH = "graph.nq";

    /** The release's identity: the digest of this file. */
    static String digest(List<ReleaseFile> files) {
        return files.stream()
                .filter(file -> file.path().equals(PATH))
                .findFirst()
                .orElseThrow()
                .sha256();
    }

    @Override
    public void write(ReleaseContent content, ReleaseFolder folder) throws IOException {
        folder.add(
                PATH,
                "All graphs as canonical N-Quads (RDFC-1.0)",
                RdfFormat.N_QUADS.mediaType(),
                content.form()::writeTo);
    }
}
