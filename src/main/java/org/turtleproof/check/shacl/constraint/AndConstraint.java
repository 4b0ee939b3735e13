package org.turtleproof.check.shacl.constraint;

import java.util.List;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.check.shacl.shape.Shape;

/** {@code sh:and}: each value conforms to all of some shapes. */
public record AndConstraint(Node component, Triple declaration, List<Shape> shapes) implements ValueTest {

    public AndConstraint {
        shapes = List.copyOf(shapes);
    }

    @Override
    public boolean accepts(Evaluation evaluation, int value) {
        return shapes.stream().allMatch(shape -> shape.conforms(evaluation, value));
    }

    @Override
    public List<Shape> inner() {
        return shapes;
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return "not as all " + shapes.size() + " shapes demand";
    }
}
