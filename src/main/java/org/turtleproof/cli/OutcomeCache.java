package org.turtleproof.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.turtleproof.source.Sha256;

/**
 * Outcomes of proofs that were clean, by the digest of all that they depend on.
 *
 * <p>It lies with the user's other caches and never in a knowledge base, whose authors could otherwise send a verdict along
 * with their files. An entry begins with the digest of the rest; what is broken or cannot be read counts as absent, and what
 * cannot be written is left out.
 *
 * @param folder where the entries lie, flat
 */
record OutcomeCache(Path folder) {

    /** Names the folder; empty: there is no cache. */
    static final String PLACE = "TURTLEPROOF_CACHE";

    /** So many entries are kept, the latest used. */
    static final int MOST = 32;

    private static final int LARGEST = 8 << 20;
    private static final int DIGEST = 64;
    private static final String ENDING = ".outcome";

    /** The cache that the environment names: {@value #PLACE}, or {@code turtleproof} in the user's folder of caches. */
    static Optional<OutcomeCache> of(Map<String, String> environment, String home) {
        String named = environment.get(PLACE);
        if (named != null) {
            return named.isBlank() ? Optional.empty() : Optional.of(new OutcomeCache(Path.of(named)));
        }
        String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path folder = caches.isBlank() ? Path.of(home, ".cache") : Path.of(caches);
        return folder.isAbsolute() ? Optional.of(new OutcomeCache(folder.resolve("turtleproof"))) : Optional.empty();
    }

    /** The outcome under a key, if it is there and whole. */
    Optional<Outcome> find(String key) {
        Path file = file(key);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            byte[] entry = Files.readAllBytes(file);
            byte[] rest = java.util.Arrays.copyOfRange(entry, Math.min(DIGEST, entry.length), entry.length);
            if (!new String(entry, 0, Math.min(DIGEST, entry.length), StandardCharsets.US_ASCII)
                    .equals(seal(key, rest))) {
                return Optional.empty();
            }
            Outcome found = Outcome.of(rest);
            Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
            return Optional.of(found);
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    /** Keeps an outcome, unless it is too large or the folder cannot be written; drops the entries used longest ago. */
    void keep(String key, Outcome outcome) {
        byte[] rest = outcome.bytes();
        if (rest.length > LARGEST - DIGEST) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, key, ".part");
            try {
                Files.writeString(fresh, seal(key, rest), StandardCharsets.US_ASCII);
                Files.write(fresh, rest, java.nio.file.StandardOpenOption.APPEND);
                Files.move(fresh, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
            drop();
        } catch (IOException | UncheckedIOException unwritable) {
            // The next run proves again, which is all that is lost.
        }
    }

    /** Binds what an entry holds to its key, so that an entry under another name is none. */
    private static String seal(String key, byte[] rest) {
        return Sha256.of(key + Sha256.of(rest));
    }

    private void drop() throws IOException {
        List<Path> entries;
        try (Stream<Path> files = Files.list(folder)) {
            entries = files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(OutcomeCache::used).reversed())
                    .toList();
        }
        for (Path old : entries.subList(Math.min(MOST, entries.size()), entries.size())) {
            Files.deleteIfExists(old);
        }
    }

    private static FileTime used(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ENDING);
    }
}
