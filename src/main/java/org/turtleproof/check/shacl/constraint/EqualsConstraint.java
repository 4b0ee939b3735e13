package org.turtleproof.check.shacl.constraint;

import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.check.shacl.shape.Constraint;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.check.shacl.shape.ResultSink;
import org.turtleproof.check.shacl.shape.Shape;
import org.turtleproof.rdf.compact.IntSet;

/** {@code sh:equals}: the values are those of another property. */
public record EqualsConstraint(Node component, Triple declaration, int property) implements Constraint {

    @Override
    public void validate(Evaluation evaluation, Shape shape, int focus, int[] values, ResultSink sink) {
        int[] others = evaluation.graph().objects(focus, property);
        IntSet those = IntSet.of(others);
        IntSet these = IntSet.of(values);
        for (int value : values) {
            if (!those.contains(value)) {
                sink.add(Result.of(shape, this, focus, value));
            }
        }
        for (int other : others) {
            if (!these.contains(other)) {
                sink.add(Result.of(shape, this, focus, other, property));
            }
        }
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return result.related().length == 0
                ? "not a value of " + show.apply(property)
                : "a value of " + show.apply(property) + " only";
    }
}
