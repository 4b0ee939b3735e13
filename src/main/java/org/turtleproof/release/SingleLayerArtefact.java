package org.turtleproof.release;

import java.io.IOException;
import org.turtleproof.rdf.RdfFormat;

/**
 * {@code <layer>.<extension>}: one layer alone, where people look for it.
 *
 * @param layer the name of the layer
 * @param title what it holds
 * @param format the format to write
 */
record SingleLayerArtefact(String layer, String title, RdfFormat format) implements Artefact {

    @Override
    public void write(ReleaseContent content, ReleaseFolder folder) throws IOException {
        folder.add(
                layer + "." + format.extension(),
                title + " as " + format.label(),
                format.mediaType(),
                out -> content.writer().write(content.layer(layer), format, out));
    }
}
