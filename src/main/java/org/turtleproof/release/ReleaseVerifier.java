package org.turtleproof.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Path root = release.toRealPath();
        Verification shape = compareSizes(root);
        if (shape.manifest().isEmpty()) {
            return shape;
        }
        ReleaseManifest manifest = shape.manifest().get();
        Set<String> flawed = shape.flaws().stream().map(Flaw::path).collect(Collectors.toSet());
        List<Flaw> flaws = new ArrayList<>(shape.flaws());
        flaws.addAll(FileProof.begin(
                        root,
                        manifest.files().stream()
                                .filter(file -> !flawed.contains(file.path()))
                                .toList())
                .flaws());
        if (flaws.isEmpty()) {
            flaws.addAll(CompactProof.flaws(new ReleaseStatements(root, manifest)));
        }
        return new Verification(shape.manifest(), flaws);
    }

    /** Whether the folder holds the files of its manifest, in these sizes, and nothing besides. */
    static Verification compareSizes(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(root.toString());
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
        List<Flaw> flaws = new ArrayList<>(compare(root, manifest.files()));
        if (!manifest.file(CanonicalArtefact.PATH).map(ReleaseFile::sha256).equals(Optional.of(manifest.identity()))) {
            flaws.add(new Flaw(ReleaseManifest.FILE, "its identity is not the digest of " + CanonicalArtefact.PATH));
        }
        flaws.addAll(extras(root, manifest));
        return new Verification(Optional.of(manifest), flaws);
    }

    private static Verification broken(String problem) {
        return new Verification(Optional.empty(), List.of(new Flaw(ReleaseManifest.FILE, problem)));
    }

    private static List<Flaw> compare(Path root, List<ReleaseFile> files) throws IOException {
        List<Flaw> flaws = new ArrayList<>();
        for (ReleaseFile expected : files) {
            compare(root, expected).ifPresent(problem -> flaws.add(new Flaw(expected.path(), problem)));
        }
        return flaws;
    }

    private static Optional<String> compare(Path root, ReleaseFile expected) throws IOException {
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
        return size > expected.bytes()
                ? Optional.of("was edited: " + size + " bytes instead of " + expected.bytes())
                : Optional.empty();
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
