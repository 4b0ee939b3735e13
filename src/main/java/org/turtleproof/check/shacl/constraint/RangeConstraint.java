package org.turtleproof.check.shacl.constraint;

import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.NodeValue;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Result;

/** {@code sh:minInclusive} and its three sisters: each value compares with a bound. */
public record RangeConstraint(Node component, Triple declaration, Bound bound, NodeValue limit) implements ValueTest {

    @Override
    public boolean accepts(Evaluation evaluation, int value) {
        Node node = evaluation.node(value);
        return node.isLiteral() && bound.holds(LiteralOrder.compare(NodeValue.makeNode(node), limit));
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return "not " + bound.words() + " " + show(show);
    }

    private String show(IntFunction<String> show) {
        return limit.isNumber() ? limit.asUnquotedString() : limit.asQuotedString();
    }
}
