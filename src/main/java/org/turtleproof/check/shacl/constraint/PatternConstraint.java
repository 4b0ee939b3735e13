package org.turtleproof.check.shacl.constraint;

import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.nodevalue.NodeFunctions;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Result;

/** {@code sh:pattern}: each value, as a string, matches a regular expression. */
public record PatternConstraint(Node component, Triple declaration, Pattern pattern) implements ValueTest {

    @Override
    public boolean accepts(Evaluation evaluation, int value) {
        Node node = evaluation.node(value);
        return !node.isBlank() && pattern.matcher(NodeFunctions.str(node)).find();
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return "not matched by the pattern " + pattern.pattern();
    }
}
