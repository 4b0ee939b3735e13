package org.turtleproof.release;

import java.util.List;
import java.util.Optional;

/**
 * What came of comparing a folder with its manifest.
 *
 * @param manifest the manifest, when it could be read
 * @param flaws everything that is wrong; empty for a whole release
 */
public record Verification(Optional<ReleaseManifest> manifest, List<Flaw> flaws) {

    public Verification {
        flaws = List.copyOf(flaws);
    }

    /** Whether the folder is exactly what its manifest describes. */
    public boolean proven() {
        return flaws.isEmpty();
    }
}
