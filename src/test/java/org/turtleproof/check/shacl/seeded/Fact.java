package org.turtleproof.check.shacl.seeded;

import java.util.List;

/**
 * A property of a node with its values, of which one may be the planted defect.
 *
 * @param property local name
 * @param values in the order in which they are written
 * @param planted index of the value that is the defect, or -1 when none of them is
 */
record Fact(String property, List<Term> values, int planted) {

    static Fact good(String property, Term... values) {
        return new Fact(property, List.of(values), -1);
    }

    /** The last value is the defect. */
    static Fact bad(String property, Term... values) {
        return new Fact(property, List.of(values), values.length - 1);
    }
}
