package org.turtleproof.rdf.query;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Datatype;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.Expr;

/**
 * The condition that a variable's value is a literal of a datatype, for which nothing but its term is looked at.
 *
 * @param variable the variable
 * @param datatype the IRI of the datatype
 */
record DatatypeTest(Var variable, String datatype) {

    /** The test of a condition {@code datatype(?variable) = <IRI>}; empty when it is another. */
    static Optional<DatatypeTest> of(Expr condition) {
        return condition instanceof E_Equals equals
                        && equals.getArg1() instanceof E_Datatype asked
                        && asked.getArg().isVariable()
                        && equals.getArg2().isConstant()
                        && equals.getArg2().getConstant().isIRI()
                ? Optional.of(new DatatypeTest(
                        asked.getArg().asVar(),
                        equals.getArg2().getConstant().asNode().getURI()))
                : Optional.empty();
    }

    /** Whether it holds of a solution. */
    boolean accepts(Binding solution) {
        Node value = solution.get(variable);
        return value != null
                && value.isLiteral()
                && value.getLiteralDatatypeURI().equals(datatype);
    }
}
