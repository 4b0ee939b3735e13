package org.turtleproof.check.shacl.shape;

import java.util.List;

/**
 * Why an inner shape held or did not hold.
 *
 * @param shape the inner shape
 * @param focus the node it was evaluated on
 * @param results why it did not hold; empty when it did
 */
public record Reason(Shape shape, int focus, List<Result> results) {

    public Reason {
        results = List.copyOf(results);
    }

    /** Evaluates a shape on a node once more and keeps the results. */
    public static Reason of(Evaluation evaluation, Shape shape, int focus) {
        List<Result> results = new java.util.ArrayList<>();
        shape.validate(evaluation, focus, results::add);
        return new Reason(shape, focus, results);
    }
}
