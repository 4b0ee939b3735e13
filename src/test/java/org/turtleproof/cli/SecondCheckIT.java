package org.turtleproof.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proof of what was proved before, by the jar as it is shipped. */
class SecondCheckIT {

    private static final String PREFIX = "@prefix ex: <http://example.org/> .\n";

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void writeKnowledgeBase() throws IOException {
        Files.createDirectories(folder.resolve("kb/data"));
        data = Files.writeString(folder.resolve("kb/data/people.ttl"), PREFIX + "ex:anna ex:knows ex:ben .\n");
    }

    private record Run(int status, byte[] out, boolean proved) {}

    /** Runs {@code check} in the knowledge base; it proved something if it loaded the reader of RDF. */
    private Run check(String... options) throws IOException, InterruptedException {
        String[] arguments =
                Stream.concat(Stream.of("check"), Stream.of(options)).toArray(String[]::new);
        JarRun run = JarRun.of(folder.resolve("kb"), folder.resolve("cache").toString(), arguments);
        boolean proved = run.classes().stream().anyMatch(name -> name.startsWith("org.apache.jena.riot.lang"));
        return new Run(run.status(), run.out(), proved);
    }

    private long entries() throws IOException {
        if (!Files.exists(folder.resolve("cache"))) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.count();
        }
    }

    @Test
    void tellsTheSameBytesWithoutReadingAnyRdf() throws Exception {
        Run first = check("--format", "text", "--format", "json=report.json");
        byte[] report = Files.readAllBytes(folder.resolve("kb/report.json"));
        Files.delete(folder.resolve("kb/report.json"));
        Run second = check("--format", "text", "--format", "json=report.json");

        assertEquals(ExitCode.CLEAN, first.status());
        assertTrue(first.proved());
        assertEquals(ExitCode.CLEAN, second.status());
        assertFalse(second.proved());
        assertArrayEquals(first.out(), second.out());
        assertArrayEquals(report, Files.readAllBytes(folder.resolve("kb/report.json")));
    }

    @Test
    void provesAnewWhenAnyByteOrOptionHasChanged() throws Exception {
        FileTime before = Files.getLastModifiedTime(data);
        check();
        assertTrue(check("--quiet").proved());
        assertTrue(check("--no-cache").proved());
        assertFalse(check().proved());

        // As many bytes, and the same time.
        Files.writeString(data, PREFIX + "ex:anna ex:knows ex:bon .\n");
        Files.setLastModifiedTime(data, before);
        assertTrue(check().proved());

        Files.writeString(data.resolveSibling("more.ttl"), "");
        assertTrue(check().proved());
    }

    @Test
    void keepsNoProofThatFoundAnError() throws Exception {
        Files.writeString(data, PREFIX + "ex:anna ex:knows .\n");

        assertEquals(ExitCode.FINDINGS, check().status());
        assertEquals(ExitCode.FINDINGS, check().status());
        assertEquals(0, entries());
    }

    @Test
    void provesAnewWhenACitedDocumentHasChanged() throws Exception {
        Path documents = Files.createDirectories(folder.resolve("documents"));
        Files.writeString(documents.resolve("a.txt"), "one");
        String[] options = {"--documents", documents.toString()};
        check(options);
        assertFalse(check(options).proved());

        Files.writeString(documents.resolve("a.txt"), "two");
        assertTrue(check(options).proved());
    }
}
