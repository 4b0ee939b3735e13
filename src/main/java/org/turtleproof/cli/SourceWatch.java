package org.turtleproof.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.turtleproof.source.SourceTree;

/**
 * Waits for changes of source files by looking at their times and sizes, which works on every file system.
 *
 * @param root the knowledge base
 */
record SourceWatch(Path root) {

    private static final long LOOK_MILLISECONDS = 150;

    /**
     * How the files are now.
     *
     * @param marks time and size by path
     */
    record State(Map<Path, String> marks) {}

    /** How the files are now. */
    State look() throws IOException {
        Map<Path, String> marks = new TreeMap<>();
        for (String folder : SourceTree.FOLDERS) {
            Path start = root.resolve(folder);
            if (Files.isDirectory(start)) {
                try (Stream<Path> walk = Files.walk(start)) {
                    for (Path path : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
                        marks.put(path, now.lastModifiedTime().toMillis() + " " + now.size());
                    }
                } catch (java.io.UncheckedIOException vanished) {
                    throw vanished.getCause();
                }
            }
        }
        return new State(marks);
    }

    /** Waits until the files are otherwise than they were, and have been left alone for a moment. */
    State awaitChange(State former) throws InterruptedException {
        State seen = former;
        while (true) {
            Thread.sleep(LOOK_MILLISECONDS);
            State now = lookAgain(seen);
            if (!now.equals(former) && now.equals(seen)) {
                return now;
            }
            seen = now;
        }
    }

    /** A file that vanishes while it is looked at will be missing at the next look. */
    private State lookAgain(State seen) {
        try {
            return look();
        } catch (IOException changing) {
            return seen;
        }
    }
}
