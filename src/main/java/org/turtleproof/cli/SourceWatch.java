package org.turtleproof.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.turtleproof.kb.Documents;
import org.turtleproof.source.SourceTree;

/**
 * Waits for changes of files and of all files in folders.
 *
 * <p>The system's notices wake it; whether there is a change is told by times and sizes alone, at which it looks now and then
 * without notice too, since not every file system sends any. What changes while nobody waits is noticed at the next waiting.
 */
final class SourceWatch implements AutoCloseable {

    /** How long files must have been left alone, for an editor to finish what it writes. */
    private static final long SETTLE_MILLISECONDS = 20;

    private static final long LOOK_MILLISECONDS = 500;

    private final List<Path> places;
    private final WatchService notices;
    private final Set<Path> noticed = new HashSet<>();
    private Map<Path, String> known;

    private SourceWatch(List<Path> places) throws IOException {
        this.places = places.stream().map(Path::toAbsolutePath).toList();
        this.notices = FileSystems.getDefault().newWatchService();
        this.known = look();
    }

    /** Watches a knowledge base, and the cited documents when they are at hand, from how they are now. */
    static SourceWatch start(Path root, Optional<Documents> documents) throws IOException {
        List<Path> places = new ArrayList<>(placesOf(root));
        documents.map(Documents::folder).ifPresent(places::add);
        return new SourceWatch(places);
    }

    /** Watches files and folders, whether or not they are there, from how they are now. */
    static SourceWatch start(List<Path> places) throws IOException {
        return new SourceWatch(places);
    }

    /** All that belongs to a knowledge base. */
    static List<Path> placesOf(Path root) {
        List<Path> places = new ArrayList<>();
        SourceTree.FOLDERS.forEach(folder -> places.add(root.resolve(folder)));
        places.add(root.resolve(SourceTree.SUPPRESSIONS));
        places.add(root.resolve(SourceTree.GUIDE));
        return places;
    }

    /** Waits until the files are otherwise than they were; whoever wrote them may not be done yet. */
    void awaitChange() throws InterruptedException {
        Map<Path, String> seen = lookAgain(known);
        while (seen.equals(known)) {
            WatchKey notice = notices.poll(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
            if (notice != null) {
                notice.pollEvents();
                if (!notice.reset()) {
                    noticed.remove((Path) notice.watchable());
                }
            }
            seen = lookAgain(known);
        }
        known = seen;
    }

    /** Waits until the files have been left alone for a moment. */
    void awaitCalm() throws InterruptedException {
        Map<Path, String> before;
        do {
            before = known;
            Thread.sleep(SETTLE_MILLISECONDS);
            known = lookAgain(known);
        } while (!known.equals(before));
    }

    /** Waits until that moment is over, for what began at a reading of the system's clock of nanoseconds. */
    static void letSettle(long begun) throws InterruptedException {
        long gone = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        Thread.sleep(Math.max(0, SETTLE_MILLISECONDS - gone));
    }

    @Override
    public void close() throws IOException {
        notices.close();
    }

    /** A file that vanishes while it is looked at will be missing at the next look. */
    private Map<Path, String> lookAgain(Map<Path, String> seen) {
        try {
            return look();
        } catch (IOException changing) {
            return seen;
        }
    }

    /** Time and size by path; asks for notices of each folder on the way. */
    private Map<Path, String> look() throws IOException {
        Map<Path, String> marks = new TreeMap<>();
        for (Path place : places) {
            if (!Files.isDirectory(place)) {
                askForNotices(place.getParent());
            }
            if (!Files.exists(place)) {
                continue;
            }
            try (Stream<Path> walk = Files.walk(place, FileVisitOption.FOLLOW_LINKS)) {
                for (Path path : (Iterable<Path>) walk::iterator) {
                    BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
                    if (now.isRegularFile() && (path.equals(place) || !SourceTree.isHidden(path))) {
                        marks.put(path, now.lastModifiedTime() + " " + now.size() + " " + now.fileKey());
                    } else if (now.isDirectory()) {
                        askForNotices(path);
                    }
                }
            } catch (UncheckedIOException vanished) {
                throw vanished.getCause();
            }
        }
        return marks;
    }

    /** Without notices of a folder its changes are seen a little later. */
    private void askForNotices(Path folder) {
        if (folder == null || !Files.isDirectory(folder) || !noticed.add(folder)) {
            return;
        }
        try {
            folder.register(
                    notices,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
        } catch (IOException tooMany) {
            noticed.remove(folder);
        }
    }
}
