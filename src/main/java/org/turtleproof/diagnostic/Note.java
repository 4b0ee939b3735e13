package org.turtleproof.diagnostic;

import java.util.Objects;
import java.util.Optional;
import org.turtleproof.source.Span;

/**
 * A remark beside a finding: why it matters, or a nested reason with a place of its own.
 *
 * @param text the remark
 * @param place where it points to, if anywhere
 */
public record Note(String text, Optional<Span> place) {

    public Note {
        Objects.requireNonNull(text);
        Objects.requireNonNull(place);
    }

    /** A remark that points nowhere. */
    public static Note of(String text) {
        return new Note(text, Optional.empty());
    }

    /** A remark about a place. */
    public static Note of(String text, Span place) {
        return new Note(text, Optional.of(place));
    }
}
