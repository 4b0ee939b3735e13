package org.turtleproof.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turtleproof.source.SourceTree;
import org.turtleproof.starter.Starter;

class GitRevisionTest {

    @TempDir
    private Path folder;

    private Path kb;

    @BeforeEach
    void commit() throws Exception {
        kb = folder.resolve("repository/some kb");
        new Starter(Starter.DEFAULT_BASE).write(kb);
        git("init", "--quiet", "--initial-branch=main");
        git("add", "-A");
        git("commit", "--quiet", "-m", "one");
        Files.writeString(kb.resolve("data/pont d’été.ttl"), "# été\n");
        Files.writeString(kb.resolve("data/.hidden.ttl"), "broken");
        git("add", "-A");
        git("commit", "--quiet", "-m", "two");
    }

    @Test
    void readsWhatAFolderReads() throws IOException {
        assertEquals(Optional.of(SourceTree.read(kb)), new GitRevision(kb, "HEAD").read());
    }

    @Test
    void readsFormerRevisionsOfAFolderBelowTheTop() throws IOException {
        SourceTree former = new GitRevision(kb, "HEAD~1").read().orElseThrow();
        assertTrue(former.file("data/pont d’été.ttl").isEmpty());
        assertTrue(former.file("data/dataset.ttl").isPresent());
    }

    @Test
    void neverTakesARevisionForAnOption() throws IOException {
        assertEquals(Optional.empty(), new GitRevision(kb, "--output=/tmp/x").read());
        assertEquals(Optional.empty(), new GitRevision(kb, "-h").read());
        assertEquals(Optional.empty(), new GitRevision(kb, "; touch x").read());
        assertEquals(Optional.empty(), new GitRevision(kb, "").read());
    }

    @Test
    void whatIsNeitherFolderNorRevisionIsNoVersion() {
        assertThrows(NoSuchFileException.class, () -> new VersionReader(kb).read("no-such-branch"));
        assertThrows(NoSuchFileException.class, () -> new VersionReader(folder).read("HEAD"));
    }

    private void git(String... arguments) throws Exception {
        Files.createDirectories(kb);
        List<String> command = new ArrayList<>(List.of(
                "git", "-C", kb.getParent().toString(), "-c", "user.name=Test", "-c", "user.email=test@example.org"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String answer = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), answer);
    }
}
