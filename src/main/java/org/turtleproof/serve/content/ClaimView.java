package org.turtleproof.serve.content;

import java.util.List;
import java.util.Optional;

/**
 * A claim with all that surrounds it.
 *
 * @param claim the claim
 * @param subject what it is about
 * @param predicate the property it states
 * @param value the value it states
 * @param stance how its source puts it
 * @param negative whether it says that this is not so
 * @param chain who passes it on, from the document to the original source
 * @param hedges words of caution
 * @param basis how its content is obtained, when not plainly said
 * @param derivation how it follows, for a derived one
 * @param flags faults the curators saw
 * @param flagNotes what they say of them
 * @param passages where it is written
 * @param denies claims it denies
 * @param deniedBy claims that deny it
 * @param disagreesWith claims that give another value
 * @param established whether its content is among the facts
 */
public record ClaimView(
        Reference claim,
        Reference subject,
        Reference predicate,
        ValueView value,
        Reference stance,
        boolean negative,
        List<Reference> chain,
        List<String> hedges,
        Optional<Reference> basis,
        List<String> derivation,
        List<Reference> flags,
        List<String> flagNotes,
        List<PassageView> passages,
        List<Reference> denies,
        List<Reference> deniedBy,
        List<Reference> disagreesWith,
        boolean established) {

    /** Who said it first. */
    public Reference source() {
        return chain.get(chain.size() - 1);
    }

    /** The documents it is written in. */
    public List<Reference> documents() {
        return passages.stream().map(PassageView::document).distinct().toList();
    }
}
