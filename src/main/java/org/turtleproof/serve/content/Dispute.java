package org.turtleproof.serve.content;

/**
 * Two claims that do not go together.
 *
 * @param kind how: one {@code denies} the other, or they {@code disagree}
 * @param first the one that denies, or either
 * @param second the one that is denied, or the other
 */
public record Dispute(Kind kind, ClaimView first, ClaimView second) {

    /** How two claims do not go together. */
    public enum Kind {
        /** The first says that the second is not so. */
        DENIES,
        /** They give different values. */
        DISAGREES
    }
}
