package org.turtleproof.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.turtleproof.source.Sha256;

/** Compares a folder with its manifest: every file, byte for byte, and nothing besides. */
public final class ReleaseVerifier {

    private static final long LARGEST_MANIFEST = 256L << 20;

    private ReleaseVerifier() {}

    /**
     * Verifies a release; what is wrong with it is in the answer.
     *
     * @throws IOException when the folder does not exist or cannot be read
     */
    public static Verification verify(Path release) throws IOException {
        return verify(release, Set.of());
    }

    /** The same, but the bytes of {@code later} are left to whoever reads these files, comparing their digests. */
    static Verification verify(Path release, Set<String> later) throws IOException {
        Path root = release.toRealPath();
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(release.toString());
        }
        Path file = root.resolve(ReleaseManifest.FILE);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return broken("is missing, so this is no release");
        }
        if (Files.size(file) > LARGEST_MANIFEST) {
            return broken("is larger than any manifest");
        }
        ReleaseManifest manifest;
        try {
            manifest = ManifestJson.read(Files.readAllBytes(file));
        } catch (MalformedManifestException e) {
            return broken(e.getMessage());
        }
        List<Flaw> flaws = new ArrayList<>(compare(root, manifest.files(), later));
        if (!manifest.file(CanonicalArtefact.PATH).map(ReleaseFile::sha256).equals(Optional.of(manifest.identity()))) {
            flaws.add(new Flaw(ReleaseManifest.FILE, "its identity is not the digest of " + CanonicalArtefact.PATH));
        }
        flaws.addAll(extras(root, manifest));
        return new Verification(Optional.of(manifest), flaws);
    }

    private static Verification broken(String problem) {
        return new Verification(Optional.empty(), List.of(new Flaw(ReleaseManifest.FILE, problem)));
    }

    /** Side by side, since digests take most of the time. */
    private static List<Flaw> compare(Path root, List<ReleaseFile> files, Set<String> later) throws IOException {
        try {
            return files.parallelStream()
                    .flatMap(expected -> compareNow(root, expected, later.contains(expected.path())).stream())
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static Optional<Flaw> compareNow(Path root, ReleaseFile expected, boolean later) {
        try {
            return compare(root, expected, later).map(problem -> new Flaw(expected.path(), problem));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<String> compare(Path root, ReleaseFile expected, boolean later) throws IOException {
        Path file = root.resolve(expected.path()).normalize();
        if (!file.startsWith(root)) {
            return Optional.of("lies outside the release");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? "is not a plain file" : "is missing");
        }
        long size = Files.size(file);
        if (size < expected.bytes()) {
            return Optional.of("is truncated: " + size + " of " + expected.bytes() + " bytes");
        }
        if (size > expected.bytes()) {
            return Optional.of("was edited: " + size + " bytes instead of " + expected.bytes());
        }
        return later || digest(file).equals(expected.sha256())
                ? Optional.empty()
                : Optional.of("was edited: its digest differs");
    }

    private static String digest(Path file) throws IOException {
        MessageDigest digest = Sha256.start();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Flaw> extras(Path root, ReleaseManifest manifest) throws IOException {
        Set<Path> known = new HashSet<>(Set.of(root, root.resolve(ReleaseManifest.FILE)));
        for (ReleaseFile file : manifest.files()) {
            for (Path path = root.resolve(file.path()).normalize(); path.startsWith(root); path = path.getParent()) {
                known.add(path);
            }
        }
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(path -> !known.contains(path))
                    .sorted()
                    .map(path ->
                            new Flaw(root.relativize(path).toString().replace('\\', '/'), "is not part of the release"))
                    .toList();
        }
    }
}
