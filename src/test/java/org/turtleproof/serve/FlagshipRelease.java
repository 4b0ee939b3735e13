package org.turtleproof.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.turtleproof.compile.Compiler;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.release.Release;
import org.turtleproof.release.ReleaseBuilder;
import org.turtleproof.serve.content.ServedRelease;
import org.turtleproof.source.SourceTree;

/** The release of this repository's own knowledge base, proved and built from its sources. */
final class FlagshipRelease {

    private FlagshipRelease() {}

    /** Builds it into an empty folder. */
    static ServedRelease build(Path folder) throws IOException {
        KnowledgeBase kb = new KnowledgeBaseLoader().load(SourceTree.read(Path.of("")), Optional.empty());
        new ReleaseBuilder().build(Compiler.standard().compile(kb).checked().orElseThrow(), folder);
        return ServedRelease.of(Release.open(folder));
    }
}
