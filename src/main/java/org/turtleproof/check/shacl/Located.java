package org.turtleproof.check.shacl;

import java.util.List;
import java.util.Optional;
import org.turtleproof.diagnostic.Label;
import org.turtleproof.source.Span;

/**
 * The places of a validation result.
 *
 * @param primary the culprit's place, if it is written anywhere
 * @param context the other places that explain it
 */
record Located(Optional<Span> primary, List<Label> context) {

    Located {
        context = List.copyOf(context);
    }

    /** The first of some places as the culprit's, the others beside it. */
    static Located of(List<Span> spans, String others) {
        return new Located(
                spans.stream().findFirst(),
                spans.stream().skip(1).map(span -> new Label(span, others)).toList());
    }
}
