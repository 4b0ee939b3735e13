package org.turtleproof.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a release lies, and where it is replaced in one step.
 *
 * <p>The place itself is a symbolic link into the folder {@code .<name>-builds} beside it. A build writes a new numbered folder
 * there and then moves the link by one atomic rename, so that at any moment, whatever is killed, the place holds one whole
 * release. The former release stays until the next build, for those who still read it; what a killed build left is removed
 * by the next one. Builds for the same place wait for one another.
 */
public final class ReleasePlace {

    private static final String BUILD = "build-";
    private static final String LOCK = "lock";
    private static final String NEXT = "next";

    private final Path place;
    private final Path builds;

    private ReleasePlace(Path place) {
        this.place = place;
        this.builds = place.resolveSibling("." + place.getFileName() + "-builds");
    }

    /** The place of that path. */
    public static ReleasePlace of(Path path) {
        return new ReleasePlace(path.toAbsolutePath().normalize());
    }

    /** What fills a new, empty folder with a release, and says whether it did. */
    @FunctionalInterface
    public interface Filling {
        /** Fills the folder; when it answers false the former release stays. */
        boolean fill(Path folder) throws IOException;
    }

    /**
     * Fills a new folder and puts it in the place of the former release.
     *
     * @throws FileAlreadyExistsException when the place is taken by something that no build put there
     * @throws IOException when a file cannot be written, or the file system has no symbolic links
     */
    public void replace(Filling filling) throws IOException {
        refuseForeign();
        Files.createDirectories(builds);
        try (FileChannel channel =
                        FileChannel.open(builds.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            removeStale();
            Path folder = Files.createDirectory(builds.resolve(BUILD + (newest() + 1)));
            boolean filled = false;
            try {
                filled = filling.fill(folder);
            } finally {
                if (!filled) {
                    FolderRemoval.remove(folder);
                }
            }
            if (filled) {
                pointTo(folder);
            }
        }
    }

    private void refuseForeign() throws IOException {
        if (Files.isSymbolicLink(place) || !Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.isDirectory(place) && isEmpty(place)) {
            Files.delete(place);
            return;
        }
        throw new FileAlreadyExistsException(
                place.toString(),
                null,
                "exists and was not put there by a build; move it away or choose another --output");
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.lock();
        } catch (OverlappingFileLockException e) {
            throw new FileSystemException(place.toString(), null, "another build of this process is at work there");
        }
    }

    private void removeStale() throws IOException {
        Files.deleteIfExists(builds.resolve(NEXT));
        Optional<Path> current = current();
        for (Path folder : folders()) {
            if (!current.equals(Optional.of(folder))) {
                FolderRemoval.remove(folder);
            }
        }
    }

    private Optional<Path> current() throws IOException {
        return Files.isSymbolicLink(place)
                ? Optional.of(
                        place.resolveSibling(Files.readSymbolicLink(place)).normalize())
                : Optional.empty();
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> entries = Files.list(builds)) {
            return entries.filter(entry -> entry.getFileName().toString().matches(BUILD + "\\d{1,18}"))
                    .toList();
        }
    }

    private long newest() throws IOException {
        return folders().stream()
                .mapToLong(
                        folder -> Long.parseLong(folder.getFileName().toString().substring(BUILD.length())))
                .max()
                .orElse(0);
    }

    private void pointTo(Path folder) throws IOException {
        Path next = builds.resolve(NEXT);
        try {
            Files.createSymbolicLink(next, place.getParent().relativize(folder));
        } catch (UnsupportedOperationException e) {
            throw new FileSystemException(place.toString(), null, "the file system has no symbolic links");
        }
        Files.move(next, place, StandardCopyOption.ATOMIC_MOVE);
    }
}
