package org.turtleproof.diagnostic;

import java.util.Objects;
import java.util.Optional;

/**
 * A finding that the curators decided to let be.
 *
 * @param finding what was found
 * @param reason why it may be so, if they say
 */
public record Suppressed(Diagnostic finding, Optional<String> reason) {

    public Suppressed {
        Objects.requireNonNull(finding);
        Objects.requireNonNull(reason);
    }
}
