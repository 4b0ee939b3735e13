package org.turtleproof.serve.content;

import java.util.List;

/**
 * A claim and those that do not go together with it.
 *
 * @param kind how: it denies them, or gives another value
 * @param claim the claim
 * @param others those it denies or contradicts
 */
public record Dispute(Kind kind, ClaimView claim, List<ClaimView> others) {

    /** How claims do not go together. */
    public enum Kind {
        /** The claim says that the others are not so. */
        DENIES,
        /** They give different values. */
        DISAGREES
    }

    public Dispute {
        others = List.copyOf(others);
    }
}
