package org.turtleproof.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turtleproof.compile.Compiler;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.StageResult.Outcome;
import org.turtleproof.kb.Documents;
import org.turtleproof.kb.KnowledgeBaseLoader;

class StarterTest {

    @TempDir
    private Path folder;

    @Test
    void isCleanFromTheFirstCheckUnderAnyBase() throws IOException {
        for (String base : List.of(Starter.DEFAULT_BASE, "https://bridges.example/über/kb/")) {
            Path kb = folder.resolve(Integer.toString(base.length()));
            new Starter(base).write(kb);
            Report report = Compiler.standard()
                    .compile(new KnowledgeBaseLoader().read(kb, Optional.of(new Documents(kb.resolve("documents")))))
                    .report();
            assertEquals(List.of(), report.diagnostics().all());
            report.stages().forEach(stage -> assertEquals(Outcome.DONE, stage.outcome(), stage.stage()));
        }
    }

    @Test
    void bringsEveryPolicyOfThisRepository() throws IOException {
        new Starter(Starter.DEFAULT_BASE).write(folder.resolve("kb"));
        assertEquals(names(Path.of("queries/policy")), names(folder.resolve("kb/queries/policy")));
    }

    @Test
    void leavesAFolderAloneThatHoldsSomething() throws IOException {
        Files.writeString(folder.resolve("mine"), "work");
        assertThrows(FileAlreadyExistsException.class, () -> new Starter(Starter.DEFAULT_BASE).write(folder));
        assertThrows(
                FileAlreadyExistsException.class,
                () -> new Starter(Starter.DEFAULT_BASE).write(folder.resolve("mine")));
        assertEquals(List.of("mine"), names(folder));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
