package org.turtleproof.serve.content;

import java.util.List;
import java.util.Optional;

/**
 * A document and how much of it is cited.
 *
 * @param document the document
 * @param statements what is recorded of it
 * @param codePoints its length
 * @param spans what is cited of it, in order, without overlap
 * @param claims the claims it proves, in the order of their first passages
 * @param segments its text, cut where citations begin and end; present where the document is at hand and unchanged
 */
public record DocumentView(
        Reference document,
        List<PropertyView> statements,
        int codePoints,
        List<Span> spans,
        List<ClaimView> claims,
        Optional<List<Segment>> segments) {

    /**
     * A stretch of a document.
     *
     * @param start its first code point
     * @param end after its last code point
     */
    public record Span(int start, int end) {}

    /**
     * A stretch of a document's text.
     *
     * @param text the words
     * @param cited whether a claim cites them
     */
    public record Segment(String text, boolean cited) {}

    /** How many code points are cited. */
    public int cited() {
        return spans.stream().mapToInt(span -> span.end() - span.start()).sum();
    }

    /** How much of it is cited, 0 to 100. */
    public int percent() {
        return codePoints == 0 ? 0 : Math.round(100f * cited() / codePoints);
    }
}
