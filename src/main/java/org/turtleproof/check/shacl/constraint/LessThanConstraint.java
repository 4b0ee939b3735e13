package org.turtleproof.check.shacl.constraint;

import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.NodeValue;
import org.turtleproof.check.shacl.shape.Constraint;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Result;
import org.turtleproof.check.shacl.shape.ResultSink;
import org.turtleproof.check.shacl.shape.Shape;

/** {@code sh:lessThan} and {@code sh:lessThanOrEquals}: each value comes before each one of another property. */
public record LessThanConstraint(Node component, Triple declaration, Bound bound, int property) implements Constraint {

    @Override
    public void validate(Evaluation evaluation, Shape shape, int focus, int[] values, ResultSink sink) {
        int[] others = evaluation.graph().objects(focus, property);
        for (int value : values) {
            for (int other : others) {
                if (!ordered(evaluation.node(value), evaluation.node(other))) {
                    sink.add(Result.of(shape, this, focus, value, other));
                }
            }
        }
    }

    private boolean ordered(Node value, Node other) {
        return value.isLiteral()
                && other.isLiteral()
                && bound.holds(LiteralOrder.compare(NodeValue.makeNode(value), NodeValue.makeNode(other)));
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return "not " + bound.words() + " its " + show.apply(property) + " " + show.apply(result.related()[0]);
    }
}
