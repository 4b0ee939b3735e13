package org.turtleproof.check.shacl.constraint;

import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Result;

/** {@code sh:class}: each value is an instance of a class. */
public record ClassConstraint(Node component, Triple declaration, int ofClass) implements ValueTest {

    @Override
    public boolean accepts(Evaluation evaluation, int value) {
        return evaluation.classes().isInstance(value, ofClass);
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return "not an instance of " + show.apply(ofClass);
    }
}
