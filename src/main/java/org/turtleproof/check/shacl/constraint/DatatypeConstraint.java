package org.turtleproof.check.shacl.constraint;

import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.check.shacl.shape.Evaluation;
import org.turtleproof.check.shacl.shape.Result;

/** {@code sh:datatype}: each value is a well-formed literal of a datatype. */
public record DatatypeConstraint(Node component, Triple declaration, int datatype, String iri) implements ValueTest {

    @Override
    public boolean accepts(Evaluation evaluation, int value) {
        Node node = evaluation.node(value);
        return node.isLiteral()
                && node.getLiteralDatatypeURI().equals(iri)
                && node.getLiteral().isWellFormed();
    }

    @Override
    public String complaint(IntFunction<String> show, Result result) {
        return "not of datatype " + show.apply(datatype);
    }
}
