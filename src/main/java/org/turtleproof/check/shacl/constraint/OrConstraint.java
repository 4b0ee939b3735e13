package org.turtleproof.check.shacl.constraint;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.check.shacl.shape.Evaluation;
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
    public boolean opaque() {
        return !simple();
    }

    /** Whether each alternative is one plain test of the value, which a few words describe. */
    private boolean simple() {
        return shapes.stream()
                .allMatch(shape -> shape.path().isEmpty()
                        && shape.constraints().size() == 1
                        && shape.constraints().get(0) instanceof ValueTest test
                        && test.inner().isEmpty());
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return simple()
                ? shapes.stream()
                        .map(shape -> shape.constraints().get(0).complaint(show, result))
                        .map(complaint -> complaint.replaceFirst("^not ", ""))
                        .collect(Collectors.joining(" nor ", "neither ", ""))
                : "none of the " + shapes.size() + " things it may be";
    }
}
