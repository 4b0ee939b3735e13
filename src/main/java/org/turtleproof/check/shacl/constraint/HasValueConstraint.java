package org.turtleproof.check.shacl.constraint;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.check.shacl.shape.Constraint;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Fault;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.check.shacl.shape.ResultSink;
import org.turtleproof.check.shacl.shape.Shape;

/** {@code sh:hasValue}: a certain node is among the values. */
public record HasValueConstraint(Node component, Triple declaration, int wanted) implements Constraint {

    @Override
    public void validate(Evaluation evaluation, Shape shape, int focus, int[] values, ResultSink sink) {
        if (Arrays.stream(values).noneMatch(value -> value == wanted)) {
            sink.add(Result.without(shape, this, focus, values));
        }
    }

    @Override
    public Fault fault() {
        return Fault.MISSING;
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return "which must include " + show.apply(wanted);
    }
}
