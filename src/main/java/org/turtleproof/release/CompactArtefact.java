package org.turtleproof.release;

import java.io.IOException;
import java.io.InputStream;
import org.turtleproof.rdf.MalformedRdfException;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactFile;

/** {@code graph.compact}: the statements of the canonical file and of the metadata, as numbers that a server reads fast. */
final class CompactArtefact implements Artefact {

    static final String PATH = "graph.compact";

    @Override
    public void write(ReleaseContent content, ReleaseFolder folder) throws IOException {
        CompactDataset.Builder statements = new CompactDataset.Builder();
        content.dataset().find().forEachRemaining(statements);
        ReleaseFile metadata = folder.file(MetadataArtefact.PATH).orElseThrow();
        try (InputStream in = folder.open(metadata)) {
            ReleaseStatements.metadata(in, content.layers().base(), statements);
        } catch (MalformedRdfException impossible) {
            throw new IllegalStateException("the metadata cannot be read back", impossible);
        }
        folder.add(
                PATH,
                "All graphs, numbered for a fast start",
                "application/octet-stream",
                out -> CompactFile.write(statements.build(), out));
    }
}
