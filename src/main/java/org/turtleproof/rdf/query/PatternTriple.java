package org.turtleproof.rdf.query;

import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.PredicateUse;
import org.turtleproof.rdf.compact.TripleCursor;

/**
 * A triple of a basic graph pattern.
 *
 * @param terms the numbers of subject, predicate and object, where they are terms
 * @param slots the places of subject, predicate and object among the pattern's variables; -1 where they are terms
 */
record PatternTriple(int[] terms, int[] slots) {

    static final int NO_SLOT = -1;

    /** The number to look for: of the term, of the value in its slot, or any when that has none yet. */
    private int wanted(int place, int[] values) {
        return slots[place] == NO_SLOT ? terms[place] : values[slots[place]];
    }

    /** The triples that match, given some values. */
    TripleCursor find(CompactGraph graph, int[] values) {
        return graph.find(wanted(0, values), wanted(1, values), wanted(2, values));
    }

    /** The variables as bits. */
    long variables() {
        long variables = 0;
        for (int slot : slots) {
            if (slot != NO_SLOT) {
                variables |= 1L << slot;
            }
        }
        return variables;
    }

    /**
     * How many triples are to be expected for each solution so far.
     *
     * @param count how many match with what is known of the values from the beginning
     * @param bound variables that get their values on the way
     */
    double estimate(CompactGraph graph, int[] values, int count, long bound) {
        double estimate = count;
        int predicate = wanted(1, values);
        PredicateUse use =
                predicate >= 0 ? graph.use(predicate) : new PredicateUse(graph.size(), any(graph), any(graph));
        int[] distinct = {use.subjects(), 16, use.objects()};
        for (int place = 0; place < 3; place++) {
            if (slots[place] != NO_SLOT && (bound >> slots[place] & 1) != 0) {
                estimate /= Math.max(1, distinct[place]);
            }
        }
        return estimate;
    }

    private static int any(CompactGraph graph) {
        return graph.size() / 5;
    }
}
