package org.turtleproof.check.shacl.constraint;

import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.check.shacl.shape.Constraint;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Fault;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.check.shacl.shape.ResultSink;
import org.turtleproof.check.shacl.shape.Shape;

/** {@code sh:minCount}: at least so many values. */
public record MinCountConstraint(Node component, Triple declaration, int least) implements Constraint {

    @Override
    public void validate(Evaluation evaluation, Shape shape, int focus, int[] values, ResultSink sink) {
        if (values.length < least) {
            sink.add(Result.without(shape, this, focus, values));
        }
    }

    @Override
    public Fault fault() {
        return Fault.MISSING;
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return "not at least " + least;
    }
}
