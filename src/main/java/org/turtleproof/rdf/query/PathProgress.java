package org.turtleproof.rdf.query;

import org.turtleproof.rdf.compact.IntSet;

/**
 * Where a repeated path has led so far, and which nodes it was followed from.
 *
 * @param found the nodes it led to
 * @param left the nodes it was followed from
 */
record PathProgress(IntSet found, IntSet left) {

    /** Nowhere, yet. */
    static PathProgress none() {
        return new PathProgress(new IntSet(), new IntSet());
    }
}
