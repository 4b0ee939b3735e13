package org.turtleproof.check.shacl.constraint;

import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.check.shacl.shape.Constraint;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.check.shacl.shape.ResultSink;
import org.turtleproof.check.shacl.shape.Shape;

/** {@code sh:disjoint}: no value is also one of another property. */
public record DisjointConstraint(Node component, Triple declaration, int property) implements Constraint {

    @Override
    public void validate(Evaluation evaluation, Shape shape, int focus, int[] values, ResultSink sink) {
        for (int value : values) {
            if (evaluation.graph().contains(focus, property, value)) {
                sink.add(Result.of(shape, this, focus, value, value));
            }
        }
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return "a value of " + show.apply(property) + " too";
    }
}
