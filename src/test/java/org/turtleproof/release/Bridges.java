package org.turtleproof.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.turtleproof.check.CheckedKnowledgeBase;
import org.turtleproof.compile.Compiler;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.starter.Starter;

/** The small knowledge base that tests build from: the starter, proven without any check unless one is at stake. */
final class Bridges {

    private Bridges() {}

    static Path write(Path folder) throws IOException {
        new Starter(Starter.DEFAULT_BASE).write(folder);
        return folder;
    }

    static CheckedKnowledgeBase proof(Path folder) throws IOException {
        return proof(new KnowledgeBaseLoader().read(folder, Optional.empty()));
    }

    static CheckedKnowledgeBase proof(KnowledgeBase kb) {
        return Compiler.with(List.of()).compile(kb).checked().orElseThrow();
    }

    static Path release(Path kb, Path place) throws IOException {
        CheckedKnowledgeBase proof = proof(kb);
        ReleasePlace.of(place)
                .replace(folder ->
                        new ReleaseBuilder().build(proof, folder).manifest().isPresent());
        return place;
    }

    static void append(Path file, String text) throws IOException {
        Files.writeString(file, Files.readString(file) + text);
    }
}
