package org.turtleproof.diagnostic;

import java.util.Objects;
import org.turtleproof.source.Span;

/**
 * A span and what there is to say about it.
 *
 * @param span the place
 * @param text what is wrong there, or why it is shown; may be empty
 */
public record Label(Span span, String text) {

    public Label {
        Objects.requireNonNull(span);
        Objects.requireNonNull(text);
    }

    /** A place that needs no words. */
    public static Label of(Span span) {
        return new Label(span, "");
    }
}
