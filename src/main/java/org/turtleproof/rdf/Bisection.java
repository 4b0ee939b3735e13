package org.turtleproof.rdf;

import java.util.function.IntPredicate;

/** Finds where a condition begins to hold that holds for all greater numbers too. */
final class Bisection {

    private Bisection() {}

    /** The first number from 0 on for which a condition holds; the end, which is not tried, when there is none before it. */
    static int first(int end, IntPredicate holds) {
        int from = 0;
        int to = end;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (holds.test(middle)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
