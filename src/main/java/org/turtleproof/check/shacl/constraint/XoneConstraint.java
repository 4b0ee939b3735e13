package org.turtleproof.check.shacl.constraint;

import java.util.List;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.check.shacl.shape.Shape;

/** {@code sh:xone}: each value conforms to exactly one of some shapes. */
public record XoneConstraint(Node component, Triple declaration, List<Shape> shapes) implements ValueTest {

    public XoneConstraint {
        shapes = List.copyOf(shapes);
    }

    @Override
    public boolean accepts(Evaluation evaluation, int value) {
        return shapes.stream()
                        .filter(shape -> shape.conforms(evaluation, value))
                        .count()
                == 1;
    }

    @Override
    public List<Shape> inner() {
        return shapes;
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return "not exactly one of the " + shapes.size() + " things it may be";
    }
}
