package org.turtleproof.check.shacl.shape;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One validation result (SHACL, section 3.6).
 *
 * @param shape the shape that was broken
 * @param constraint the constraint that was broken
 * @param focus the focus node
 * @param value the offending value node, if there is one
 * @param related other nodes that explain it, by the kind of {@link Constraint#fault()}
 * @param path the path, if not the shape's own
 * @param message what the constraint itself says of this result; empty when it says nothing
 */
public record Result(
        Shape shape,
        Constraint constraint,
        int focus,
        OptionalInt value,
        int[] related,
        Optional<PropertyPath> path,
        String message) {

    /** A result about a value. */
    public static Result of(Shape shape, Constraint constraint, int focus, int value, int... related) {
        return new Result(shape, constraint, focus, OptionalInt.of(value), related, shape.path(), "");
    }

    /** A result without a value. */
    public static Result without(Shape shape, Constraint constraint, int focus, int... related) {
        return new Result(shape, constraint, focus, OptionalInt.empty(), related, shape.path(), "");
    }

    /** The same along another path. */
    public Result along(PropertyPath other) {
        return new Result(shape, constraint, focus, value, related, Optional.of(other), message);
    }

    /** The same with words of its own. */
    public Result saying(String words) {
        return new Result(shape, constraint, focus, value, related, path, words);
    }
}
