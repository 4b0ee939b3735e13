package org.turtleproof.serve.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
     * @param span where they are cited; empty for words that no claim cites
     */
    public record Segment(String text, Optional<Span> span) {}

    /**
     * A cited stretch and what it proves.
     *
     * @param span the stretch
     * @param claims those whose first passage in this document begins in it
     */
    public record Proof(Span span, List<ClaimView> claims) {}

    /** The cited stretches with what they prove, in the order of the text; those that only go on with a claim are left out. */
    public List<Proof> proofs() {
        return spans.stream()
                .map(span -> new Proof(
                        span,
                        claims.stream()
                                .filter(claim -> claim.passages().stream()
                                        .filter(passage ->
                                                passage.document().iri().equals(document.iri()))
                                        .mapToInt(PassageView::start)
                                        .min()
                                        .stream()
                                        .anyMatch(start -> start >= span.start()
                                                && start < Math.max(span.end(), span.start() + 1)))
                                .toList()))
                .filter(proof -> !proof.claims().isEmpty())
                .toList();
    }

    /** How many of its claims are put in which way, by the name of that. */
    public Map<Reference, Long> stances() {
        return claims.stream()
                .collect(Collectors.groupingBy(
                        ClaimView::stance,
                        () -> new TreeMap<>(
                                Comparator.comparing(Reference::label).thenComparing(Reference::iri)),
                        Collectors.counting()));
    }

    /** How many code points are cited. */
    public int cited() {
        return spans.stream().mapToInt(span -> span.end() - span.start()).sum();
    }

    /** How much of it is cited, 0 to 100. */
    public int percent() {
        return codePoints == 0 ? 0 : Math.round(100f * cited() / codePoints);
    }
}
