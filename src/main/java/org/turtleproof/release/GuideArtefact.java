package org.turtleproof.release;

import java.io.IOException;
import java.util.Optional;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.SourceTree;

/** {@code guide.md}: the page that leads people through the graph, byte for byte, where the knowledge base has one. */
final class GuideArtefact implements Artefact {

    static final String PATH = "guide.md";

    @Override
    public void write(ReleaseContent content, ReleaseFolder folder) throws IOException {
        Optional<SourceFile> guide = content.kb().sources().file(SourceTree.GUIDE);
        if (guide.isPresent()) {
            folder.add(
                    PATH, "A guide to the graph", "text/markdown", guide.get().open()::transferTo);
        }
    }
}
