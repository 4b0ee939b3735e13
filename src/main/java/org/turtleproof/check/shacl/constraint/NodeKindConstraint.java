package org.turtleproof.check.shacl.constraint;

import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Result;

/** {@code sh:nodeKind}: each value is an IRI, a blank node or a literal, as allowed. */
public record NodeKindConstraint(Node component, Triple declaration, NodeKind kind) implements ValueTest {

    @Override
    public boolean accepts(Evaluation evaluation, int value) {
        return kind.accepts(evaluation.node(value));
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return "not " + kind.words();
    }
}
