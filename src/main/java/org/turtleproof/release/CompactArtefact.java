package org.turtleproof.release;

import java.io.IOException;
import java.io.InputStream;
import org.turtleproof.rdf.MalformedRdfException;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactFile;
import org.turtleproof.rdf.compact.CompactGraph;

/** {@code graph.compact}: the statements of the canonical file and of the metadata, as numbers that a server reads fast. */
final class CompactArtefact implements Artefact {

    static final String PATH = "graph.compact";

    @Override
    public void write(ReleaseContent content, ReleaseFolder folder) throws IOException {
        CompactDataset statements = content.dataset().compact();
        CompactGraph.Builder described = new CompactGraph.Builder(statements.terms());
        ReleaseFile metadata = folder.file(MetadataArtefact.PATH).orElseThrow();
        try (InputStream in = folder.open(metadata)) {
            ReleaseStatements.metadata(in, content.layers().base(), quad -> described.add(quad.asTriple()));
        } catch (MalformedRdfException impossible) {
            throw new IllegalStateException("the metadata cannot be read back", impossible);
        }
        folder.add(
                PATH,
                "All graphs, numbered for a fast start",
                "application/octet-stream",
                out -> CompactFile.write(
                        statements.with(content.layers().graphName(Release.METADATA), described.build()), out));
    }
}
