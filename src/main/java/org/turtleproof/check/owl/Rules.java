package org.turtleproof.check.owl;

import java.util.Optional;

/**
 * The rules that axioms are compiled to. Classes, elements and statements are numbers; a property with its direction is a number
 * too, twice the property's, plus one when it is read backwards.
 */
final class Rules {

    private Rules() {}

    /** Members of a class are members of {@code result} as well. */
    record Sub(int result, int statement) {}

    /** What is in this class and in {@code other} is in {@code result}. */
    record Both(int other, int result, int statement) {}

    /** What has a value in {@code filler} is in {@code result}; for literals the filler is a data range. */
    record HasSome(int role, int filler, Optional<Expression> range, int result, int statement) {}

    /** Each member has at least {@code count} values in {@code filler}. */
    record Needs(int count, int role, int filler, Optional<Expression> range, int statement) {}

    /** Each member has at most {@code count} values in {@code filler}. */
    record AtMost(int owner, int count, int role, int filler, int statement) {}

    /** What has at least {@code count} values in {@code filler} is in {@code result}. */
    record Counts(int count, int role, int filler, int result) {}

    /** Each member is in at least one of {@code options}. */
    record OneClassOf(int[] options, int statement) {}

    /** Each member is one of {@code elements}. */
    record OneElementOf(int[] elements, int statement) {}

    /** Each member has this value. */
    record HasValue(int role, int value, int statement) {}

    /** Each member has itself as value. */
    record HasSelf(int role, int statement) {}

    /** Two values in sequence make a value of {@code result}. */
    record Chain(int first, int second, int result, int statement) {}

    /** Values of one property are values of another. */
    record SubRole(int result, int statement) {}

    /** What has itself as value is in {@code result}. */
    record SelfMakes(int result, int statement) {}

    /** Two properties never relate the same things. */
    record Apart(int other, int statement) {}

    /** Classes, or elements, of which no two go together. */
    record Group(int statement) {}

    /**
     * It is denied that {@code role} relates these two.
     *
     * @param role a property read forwards
     */
    record Denied(int subject, int role, int object, int statement) {}

    /** A property that every element has to itself. */
    record Reflexive(int role, int statement) {}
}
