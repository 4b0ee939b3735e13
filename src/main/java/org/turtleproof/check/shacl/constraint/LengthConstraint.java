package org.turtleproof.check.shacl.constraint;

import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.nodevalue.NodeFunctions;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Result;

/** {@code sh:minLength} and {@code sh:maxLength}: how many characters a value has. */
public record LengthConstraint(Node component, Triple declaration, Bound bound, int length) implements ValueTest {

    @Override
    public boolean accepts(Evaluation evaluation, int value) {
        Node node = evaluation.node(value);
        if (node.isBlank()) {
            return false;
        }
        String text = NodeFunctions.str(node);
        return bound.holds(Integer.compare(text.codePointCount(0, text.length()), length));
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return "not " + bound.words() + " " + length + (length == 1 ? " character" : " characters") + " long";
    }
}
