package org.turtleproof.check.shacl.read;

import org.apache.jena.graph.Triple;

/**
 * A triple of the shapes graph that SHACL does not allow, does not know, or that could not be tested.
 *
 * @param kind which of the three
 * @param triple the triple
 * @param message what is wrong, with no full stop
 */
public record ShapeProblem(Kind kind, Triple triple, String message) {

    /** Whether a triple is wrong, only unknown, or beyond us. */
    public enum Kind {
        /** Not what the recommendation asks for. */
        MALFORMED,
        /** A property of SHACL's namespace that the recommendation does not have. */
        UNKNOWN,
        /** A constraint that could not be tested on some value. */
        UNTESTED
    }
}
