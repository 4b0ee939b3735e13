package org.turtleproof.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left out of the jar is asked for by nobody. */
class JarIT {

    private static final String SERVICES = "META-INF/services/";
    private static final Path RULES = Path.of("src/test/resources/rules");

    @TempDir
    private static Path folder;

    private static String text(int status, String... arguments) throws IOException, InterruptedException {
        JarRun run = JarRun.of(folder, "", arguments);
        String out = new String(run.out(), UTF_8);
        assertEquals(status, run.status(), out);
        return out;
    }

    @BeforeAll
    static void start() throws Exception {
        text(0, "init", "kb");
        text(0, "build", "kb", "--documents", "kb/documents", "--output", "old");
        Path facts = folder.resolve("kb/data/entities/bridges.ttl");
        Files.writeString(facts, Files.readString(facts).replace("Old Lind Bridge", "Older Lind Bridge"));
    }

    @Test
    void everyServiceItNamesIsInIt() throws Exception {
        Path jar = Path.of(System.getProperty("turtleproof.jar")).toAbsolutePath();
        List<String> missing = new ArrayList<>();
        int services = 0;
        try (JarFile entries = new JarFile(jar.toFile());
                URLClassLoader classes =
                        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            for (JarEntry entry : (Iterable<JarEntry>) entries.stream()::iterator) {
                if (entry.getName().startsWith(SERVICES)
                        && !entry.isDirectory()
                        && isThere(entry.getName().substring(SERVICES.length()), classes)) {
                    for (String provider : providers(entries, entry)) {
                        services++;
                        if (!isThere(provider, classes)) {
                            missing.add(entry.getName().substring(SERVICES.length()) + ": " + provider);
                        }
                    }
                }
            }
        }
        assertTrue(services > 50, "only " + services);
        assertEquals(List.of(), missing);
    }

    private static List<String> providers(JarFile jar, JarEntry service) throws IOException {
        return new String(jar.getInputStream(service).readAllBytes(), UTF_8)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean isThere(String provider, ClassLoader classes) {
        try {
            Class.forName(provider, false, classes).getConstructors();
            return true;
        } catch (ClassNotFoundException | LinkageError missing) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"inconsistent", "unsatisfiable-class", "outside-owl-2-dl", "malformed-shape"})
    void itFindsWhatIsFoundFromClasses(String rule) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("check"));
        Path data = RULES.resolve(rule).resolve("fails.ttl").toAbsolutePath();
        if (Files.exists(data)) {
            arguments.add(data.toString());
        }
        for (String role : List.of("ontology", "shapes")) {
            Path file = RULES.resolve(rule).resolve("fails." + role + ".ttl").toAbsolutePath();
            if (Files.exists(file)) {
                arguments.addAll(List.of("--" + role, file.toString()));
            }
        }
        String found = JarRun.of(folder, "", arguments.toArray(String[]::new)).text();
        List<String> expected = Files.readAllLines(RULES.resolve(rule).resolve("fails.txt")).stream()
                .filter(line -> line.startsWith("error[" + rule + "]"))
                .toList();
        assertTrue(expected.size() > 0);
        expected.forEach(line -> assertTrue(found.contains(line), line + "\n" + found));
    }

    @Test
    void itWritesReleasesInAllFormatsAndReadsThemAgain() throws Exception {
        assertTrue(text(0, "verify", "old").contains("proven"));
        String described = text(0, "query", "--release", "old", "-e", "DESCRIBE ?s { ?s a ?c } LIMIT 1");
        assertTrue(described.contains("rdfs:label"), described);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html", "json", "patch"})
    void itTellsDifferencesInEveryFormat(String format) throws Exception {
        assertTrue(text(0, "diff", "old", "kb", "--format", format).contains("Older Lind Bridge"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "sarif", "json", "junit", "github", "html"})
    void itReportsInEveryFormat(String format) throws Exception {
        Path mistake = folder.resolve("mistake.ttl");
        Files.writeString(mistake, "@prefix ex: <http://example.org/> .\nex:a ex:b other:c .\n");
        assertTrue(text(1, "check", mistake.toString(), "--format", format).contains("undeclared-prefix"));
    }
}
