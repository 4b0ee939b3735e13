package org.turtleproof.check.shacl.constraint;

import java.util.List;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.check.shacl.shape.Shape;

/** {@code sh:not}: no value conforms to a shape. */
public record NotConstraint(Node component, Triple declaration, Shape shape) implements ValueTest {

    @Override
    public boolean accepts(Evaluation evaluation, int value) {
        return !shape.conforms(evaluation, value);
    }

    @Override
    public List<Shape> inner() {
        return List.of(shape);
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return "what it must not be";
    }
}
