package org.turtleproof.release;

import java.io.IOException;
import org.turtleproof.rdf.RdfFormat;

/**
 * {@code dataset.<extension>}: every layer in one file.
 *
 * @param format a format that holds named graphs
 */
record DatasetArtefact(RdfFormat format) implements Artefact {

    String path() {
        return "dataset." + format.extension();
    }

    @Override
    public void write(ReleaseContent content, ReleaseFolder folder) throws IOException {
        folder.add(
                path(),
                "All graphs as " + format.label(),
                format.mediaType(),
                out -> content.writer().write(content.dataset(), format, out));
    }
}
