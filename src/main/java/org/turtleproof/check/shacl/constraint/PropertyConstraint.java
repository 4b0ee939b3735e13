package org.turtleproof.check.shacl.constraint;

import java.util.List;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.check.shacl.shape.Constraint;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.check.shacl.shape.ResultSink;
import org.turtleproof.check.shacl.shape.Shape;

/** {@code sh:property}: each value conforms to a property shape, whose results stand for themselves. */
public record PropertyConstraint(Node component, Triple declaration, Shape shape) implements Constraint {

    @Override
    public void validate(Evaluation evaluation, Shape outer, int focus, int[] values, ResultSink sink) {
        for (int value : values) {
            shape.validate(evaluation, value, sink);
        }
    }

    @Override
    public List<Shape> inner() {
        return List.of(shape);
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return "not as its property shape demands";
    }
}
