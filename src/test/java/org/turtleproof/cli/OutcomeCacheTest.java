package org.turtleproof.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomeCacheTest {

    @TempDir
    private Path folder;

    private static final Outcome TOLD = new Outcome(List.of(bytes("passed: «no findings»\n"), bytes(""), bytes("{}")));

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String key(String input) {
        return new ProofKey().add("input", input).text();
    }

    private OutcomeCache cache() {
        return new OutcomeCache(folder.resolve("cache"));
    }

    private Path entry(String input) {
        return folder.resolve("cache").resolve(key(input) + ".outcome");
    }

    @Test
    void givesBackWhatWasKeptByteForByte() {
        cache().keep(key("a"), TOLD);

        Outcome found = cache().find(key("a")).orElseThrow();

        assertEquals(3, found.texts().size());
        for (int i = 0; i < 3; i++) {
            assertArrayEquals(TOLD.texts().get(i), found.texts().get(i));
        }
        assertTrue(cache().find(key("b")).isEmpty());
    }

    @Test
    void takesNoEntryThatLostOrChangedAByte() throws IOException {
        cache().keep(key("a"), TOLD);
        byte[] whole = Files.readAllBytes(entry("a"));
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            Files.write(entry("a"), changed);
            assertTrue(cache().find(key("a")).isEmpty(), "byte " + i);
            Files.write(entry("a"), java.util.Arrays.copyOf(whole, i));
            assertTrue(cache().find(key("a")).isEmpty(), "length " + i);
        }
        Files.write(entry("a"), whole);
        assertTrue(cache().find(key("a")).isPresent());
    }

    @Test
    void takesNoEntryUnderAnotherName() throws IOException {
        cache().keep(key("a"), TOLD);
        Files.move(entry("a"), entry("b"));

        assertTrue(cache().find(key("b")).isEmpty());
    }

    @Test
    void keepsTheEntriesUsedLast() throws IOException {
        for (int i = 0; i < OutcomeCache.MOST; i++) {
            cache().keep(key("old " + i), TOLD);
            Files.setLastModifiedTime(entry("old " + i), FileTime.fromMillis(1000L * i));
        }
        cache().find(key("old 0"));
        cache().keep(key("new"), TOLD);

        assertTrue(cache().find(key("old 0")).isPresent());
        assertTrue(cache().find(key("new")).isPresent());
        assertTrue(cache().find(key("old 1")).isEmpty());
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            assertEquals(OutcomeCache.MOST, files.count());
        }
    }

    @Test
    void doesNothingWhereItCannotWrite() throws IOException {
        Files.writeString(folder.resolve("cache"), "a file where the folder should be");

        cache().keep(key("a"), TOLD);

        assertTrue(cache().find(key("a")).isEmpty());
    }

    @Test
    void liesWhereTheEnvironmentSaysAndNowhereWhenThatIsEmpty() {
        assertEquals(
                Optional.of(new OutcomeCache(Path.of("there"))),
                OutcomeCache.of(Map.of("TURTLEPROOF_CACHE", "there", "XDG_CACHE_HOME", "/x"), "/home/anna"));
        assertEquals(Optional.empty(), OutcomeCache.of(Map.of("TURTLEPROOF_CACHE", ""), "/home/anna"));
        assertEquals(
                Optional.of(new OutcomeCache(Path.of("/x/turtleproof"))),
                OutcomeCache.of(Map.of("XDG_CACHE_HOME", "/x"), "/home/anna"));
        assertEquals(
                Optional.of(new OutcomeCache(Path.of("/home/anna/.cache/turtleproof"))),
                OutcomeCache.of(Map.of(), "/home/anna"));
        assertEquals(Optional.empty(), OutcomeCache.of(Map.of(), "?"));
    }

    @Test
    void makesAnotherKeyOfEachChange() {
        assertEquals(key("a"), key("a"));
        assertNotEquals(key("a"), key("b"));
        assertNotEquals(
                new ProofKey().add("a", "bc").add("d", "").text(),
                new ProofKey().add("ab", "c").add("d", "").text());
        assertNotEquals(
                new ProofKey().add("a", "b").add("c", "d").text(),
                new ProofKey().add("c", "d").add("a", "b").text());
    }
}
