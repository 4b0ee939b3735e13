package org.turtleproof.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.turtleproof.Prerequisite;

/**
 * The notebooks, run by a real kernel against a server of this repository's release. With {@code -Dgoldens.update} the outputs
 * in the repository are written anew.
 */
class NotebookIT {

    private static final Path NOTEBOOKS = Path.of("notebooks");
    private static final String NEEDED = "nbconvert, ipykernel, pandas, matplotlib, SPARQLWrapper";
    private static final int PATIENCE_SECONDS = 300;

    @TempDir
    private static Path folder;

    private static Optional<String> python;
    private static KnowledgeServer server;

    @BeforeAll
    static void start() throws IOException {
        python = Stream.of("python3", "/usr/bin/python3")
                .filter(NotebookIT::hasWhatNotebooksNeed)
                .findFirst();
        Prerequisite.demand(python.isPresent(), "notebooks are left out: no Python 3 with " + NEEDED);
        server =
                KnowledgeServer.start(FlagshipRelease.build(folder.resolve("release")), ServerOptions.STANDARD.port(0));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    static List<Path> notebooks() throws IOException {
        try (Stream<Path> files = Files.list(NOTEBOOKS)) {
            return files.filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void runsFromTopToBottom(Path notebook) throws IOException {
        Path executed = folder.resolve(notebook.getFileName());
        Files.deleteIfExists(executed);
        run(
                python.orElseThrow(),
                "-Xfrozen_modules=off",
                "-m",
                "nbconvert",
                "--to=notebook",
                "--execute",
                "--ExecutePreprocessor.record_timing=False",
                "--output-dir=" + folder,
                notebook.toString());
        List<JsonNode> cells = codeCells(executed);
        assertTrue(cells.stream().anyMatch(NotebookIT::drawsSomething), "no plot in " + notebook);
        assertTrue(cells.stream().allMatch(cell -> cell.path("execution_count").isInt()));
        assertEquals(
                List.of(),
                cells.stream()
                        .flatMap(cell ->
                                StreamSupport.stream(cell.path("outputs").spliterator(), false))
                        .filter(output -> output.path("output_type").asText().equals("error")
                                || output.path("name").asText().equals("stderr"))
                        .toList());
        if (System.getProperty("goldens.update") != null) {
            Files.copy(executed, notebook, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void isKeptWithItsOutputsAndWithoutTracesOfAMachine(Path notebook) throws IOException {
        String text = Files.readString(notebook, UTF_8);
        assertFalse(text.contains("\"execution\""), "times of execution");
        assertFalse(text.contains("127.0.0.1"), "the address of a test server");
        assertFalse(text.contains(Path.of("").toAbsolutePath().toString()), "a path");
        assertTrue(codeCells(notebook).stream().anyMatch(NotebookIT::drawsSomething), "no plot is kept");
    }

    private static List<JsonNode> codeCells(Path notebook) throws IOException {
        return StreamSupport.stream(
                        new ObjectMapper()
                                .readTree(notebook.toFile())
                                .required("cells")
                                .spliterator(),
                        false)
                .filter(cell -> cell.path("cell_type").asText().equals("code"))
                .toList();
    }

    private static boolean drawsSomething(JsonNode cell) {
        return StreamSupport.stream(cell.path("outputs").spliterator(), false)
                .anyMatch(output -> output.path("data").has("image/png"));
    }

    private static boolean hasWhatNotebooksNeed(String candidate) {
        try {
            run(candidate, "-c", "import " + NEEDED);
            return true;
        } catch (IOException | AssertionError absent) {
            return false;
        }
    }

    private static void run(String... command) throws IOException {
        Path output = Files.createTempFile(folder, "python", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("PYDEVD_DISABLE_FILE_VALIDATION", "1");
        if (server != null) {
            builder.environment().put("TURTLEPROOF_ENDPOINT", server.url());
        }
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "takes too long");
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), () -> log(output));
    }

    private static String log(Path output) {
        try {
            return Files.readString(output, UTF_8);
        } catch (IOException gone) {
            return gone.toString();
        }
    }
}
