package org.turtleproof.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.turtleproof.kb.Documents;
import org.turtleproof.source.SourceTree;

/**
 * Waits for changes of all that a release is made from by looking at times and sizes of the files, which works on every
 * file system. What changes while nobody waits is noticed at the next waiting.
 */
final class SourceWatch {

    private static final long LOOK_MILLISECONDS = 150;

    private final List<Path> places;
    private Map<Path, String> known;

    private SourceWatch(List<Path> places) throws IOException {
        this.places = places;
        this.known = look();
    }

    /** Watches a knowledge base, and the cited documents when they are at hand, from how they are now. */
    static SourceWatch start(Path root, Optional<Documents> documents) throws IOException {
        List<Path> places = new ArrayList<>();
        SourceTree.FOLDERS.forEach(folder -> places.add(root.resolve(folder)));
        places.add(root.resolve(SourceTree.SUPPRESSIONS));
        places.add(root.resolve(SourceTree.GUIDE));
        documents.map(Documents::folder).ifPresent(places::add);
        return new SourceWatch(List.copyOf(places));
    }

    /** Waits until the files are otherwise than they were, and have been left alone for a moment. */
    void awaitChange() throws InterruptedException {
        Map<Path, String> seen = known;
        while (true) {
            Thread.sleep(LOOK_MILLISECONDS);
            Map<Path, String> now = lookAgain(seen);
            if (!now.equals(known) && now.equals(seen)) {
                known = now;
                return;
            }
            seen = now;
        }
    }

    /** A file that vanishes while it is looked at will be missing at the next look. */
    private Map<Path, String> lookAgain(Map<Path, String> seen) {
        try {
            return look();
        } catch (IOException changing) {
            return seen;
        }
    }

    /** Time and size by path. */
    private Map<Path, String> look() throws IOException {
        Map<Path, String> marks = new TreeMap<>();
        for (Path place : places) {
            if (!Files.exists(place)) {
                continue;
            }
            try (Stream<Path> walk = Files.walk(place, FileVisitOption.FOLLOW_LINKS)) {
                for (Path path : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                    BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
                    marks.put(path, now.lastModifiedTime() + " " + now.size());
                }
            } catch (UncheckedIOException vanished) {
                throw vanished.getCause();
            }
        }
        return marks;
    }
}
