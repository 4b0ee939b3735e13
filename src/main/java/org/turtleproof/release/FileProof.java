package org.turtleproof.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.turtleproof.source.Sha256;

/** The proof that files are what a manifest says, which goes on beside whatever else is done. */
final class FileProof {

    private final CompletableFuture<List<Flaw>> flaws;

    private FileProof(CompletableFuture<List<Flaw>> flaws) {
        this.flaws = flaws;
    }

    /** Begins to compare the digests of some files. */
    static FileProof begin(Path root, List<ReleaseFile> files) {
        return new FileProof(CompletableFuture.supplyAsync(() -> files.parallelStream()
                .flatMap(file -> flaw(root, file).stream())
                .toList()));
    }

    /** What is wrong with the files, once all have been read. */
    List<Flaw> flaws() throws IOException {
        try {
            return flaws.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
            throw failed;
        }
    }

    private static Optional<Flaw> flaw(Path root, ReleaseFile expected) {
        try {
            return digest(root.resolve(expected.path())).equals(expected.sha256())
                    ? Optional.empty()
                    : Optional.of(new Flaw(expected.path(), "was edited: its digest differs"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
}
