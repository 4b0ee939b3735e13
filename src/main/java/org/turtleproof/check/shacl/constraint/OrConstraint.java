package org.turtleproof.check.shacl.constraint;

import java.util.List;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Reason;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.check.shacl.shape.Shape;

/** {@code sh:or}: each value conforms to one or more of some shapes. */
public record OrConstraint(Node component, Triple declaration, List<Shape> shapes) implements ValueTest {

    public OrConstraint {
        shapes = List.copyOf(shapes);
    }

    @Override
    public boolean accepts(Evaluation evaluation, int value) {
        return shapes.stream().anyMatch(shape -> shape.conforms(evaluation, value));
    }

    @Override
    public List<Shape> inner() {
        return shapes;
    }

    @Override
    public List<Reason> reasons(Evaluation evaluation, Result result) {
        return shapes.stream()
                .map(shape -> Reason.of(evaluation, shape, result.value().orElseThrow()))
                .toList();
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return "none of the " + shapes.size() + " things it may be";
    }
}
