package org.turtleproof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the text of our classes looks like, where byte code no longer tells. */
class SourceLayoutTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    /** A class that nears this many lines is split by job. */
    private static final int MOST_LINES = 300;

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:(?:final|abstract|sealed|non-sealed|static) )*(?:class|record|enum|interface|@interface) ");

    @Test
    void noClassNearsThreeHundredLines() throws IOException {
        assertEquals(
                List.of(),
                sources().stream()
                        .filter(file -> lines(file).size() >= MOST_LINES)
                        .toList());
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        assertEquals(
                List.of(),
                sources().stream()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                        .toList());
    }

    @Test
    void everyPublicTypeSaysWhatItIs() throws IOException {
        assertEquals(
                List.of(),
                sources().stream().filter(SourceLayoutTest::isUndocumented).toList());
    }

    /** Whether a public type stands without a comment before it and its annotations. */
    private static boolean isUndocumented(Path file) {
        boolean documented = false;
        for (String line : lines(file)) {
            if (PUBLIC_TYPE.matcher(line).find()) {
                return !documented;
            }
            documented |= line.startsWith("/**");
        }
        return false;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            assertFalse(found.isEmpty(), "no sources under " + SOURCES.toAbsolutePath());
            return found;
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
