package org.turtleproof.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasePlaceTest {

    @TempDir
    private Path folder;

    @Test
    void holdsTheNewReleaseOnceItIsWhole() throws IOException {
        Path place = folder.resolve("release");
        ReleasePlace.of(place).replace(into -> fill(into, "one"));
        ReleasePlace.of(place).replace(into -> fill(into, "two"));
        assertEquals("two", Files.readString(place.resolve("content")));
    }

    @Test
    void keepsTheFormerReleaseWhenABuildFails() throws IOException {
        Path place = folder.resolve("release");
        ReleasePlace.of(place).replace(into -> fill(into, "one"));
        ReleasePlace.of(place).replace(into -> !fill(into, "two"));
        assertThrows(
                IOException.class,
                () -> ReleasePlace.of(place).replace(into -> {
                    fill(into, "three");
                    throw new IOException("disk full");
                }));
        assertEquals("one", Files.readString(place.resolve("content")));
        assertEquals(List.of("build-1", "lock"), builds());
    }

    @Test
    void removesWhatKilledBuildsLeft() throws IOException {
        Path place = folder.resolve("release");
        ReleasePlace.of(place).replace(into -> fill(into, "one"));
        fill(Files.createDirectory(folder.resolve(".release-builds/build-2")), "half");
        Files.createSymbolicLink(folder.resolve(".release-builds/next"), Path.of("nowhere"));
        ReleasePlace.of(place).replace(into -> fill(into, "three"));
        assertEquals("three", Files.readString(place.resolve("content")));
        assertEquals(List.of("build-1", "build-2", "lock"), builds());
    }

    @Test
    void keepsOneFormerReleaseForThoseWhoStillReadIt() throws IOException {
        Path place = folder.resolve("release");
        for (String content : List.of("one", "two", "three")) {
            ReleasePlace.of(place).replace(into -> fill(into, content));
        }
        assertEquals(List.of("build-2", "build-3", "lock"), builds());
    }

    @Test
    void refusesAPlaceThatHoldsSomethingElse() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        fill(taken, "somebody's work");
        assertThrows(
                FileAlreadyExistsException.class, () -> ReleasePlace.of(taken).replace(into -> fill(into, "one")));
        assertThrows(
                FileAlreadyExistsException.class,
                () -> ReleasePlace.of(taken.resolve("content")).replace(into -> fill(into, "one")));
        assertEquals("somebody's work", Files.readString(taken.resolve("content")));
    }

    @Test
    void takesAnEmptyFolderAndMakesMissingParents() throws IOException {
        ReleasePlace.of(Files.createDirectory(folder.resolve("empty"))).replace(into -> fill(into, "one"));
        ReleasePlace.of(folder.resolve("a/b/release")).replace(into -> fill(into, "one"));
        assertEquals("one", Files.readString(folder.resolve("empty/content")));
        assertEquals("one", Files.readString(folder.resolve("a/b/release/content")));
    }

    @Test
    void neverFollowsALinkWhenItRemoves() throws IOException {
        Path place = folder.resolve("release");
        fill(Files.createDirectory(folder.resolve("precious")), "kept");
        Files.createDirectories(folder.resolve(".release-builds/build-7"));
        Files.createSymbolicLink(folder.resolve(".release-builds/build-7/link"), folder.resolve("precious"));
        ReleasePlace.of(place).replace(into -> fill(into, "one"));
        assertTrue(Files.exists(folder.resolve("precious/content")));
    }

    private List<String> builds() throws IOException {
        try (Stream<Path> entries = Files.list(folder.resolve(".release-builds"))) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static boolean fill(Path folder, String content) throws IOException {
        Files.writeString(folder.resolve("content"), content);
        return true;
    }
}
