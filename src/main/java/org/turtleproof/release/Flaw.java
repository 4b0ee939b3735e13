package org.turtleproof.release;

import java.util.Objects;

/**
 * One way in which a folder is not the release its manifest describes.
 *
 * @param path the file, relative to the release
 * @param problem what is wrong with it, to be read after its name
 */
public record Flaw(String path, String problem) {

    public Flaw {
        Objects.requireNonNull(path);
        Objects.requireNonNull(problem);
    }

    @Override
    public String toString() {
        return path + ": " + problem;
    }
}
