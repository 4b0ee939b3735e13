package org.turtleproof.release;

import java.util.Objects;

/**
 * One file of a release, as its manifest has it.
 *
 * @param path relative to the release, with {@code /}
 * @param title what it holds, in a few English words
 * @param mediaType media type, with parameters where they matter
 * @param bytes its size
 * @param sha256 SHA-256 of its bytes, 64 lower-case hexadecimal digits
 */
public record ReleaseFile(String path, String title, String mediaType, long bytes, String sha256) {

    public ReleaseFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(title);
        Objects.requireNonNull(mediaType);
        Objects.requireNonNull(sha256);
    }
}
