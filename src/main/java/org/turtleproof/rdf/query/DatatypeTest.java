package org.turtleproof.rdf.query;

import java.util.Arrays;
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

    /** The test of a condition {@code datatype(?variable) = <IRI>} on one of these variables; empty when it is another. */
    static Optional<DatatypeTest> of(Expr condition, Var[] variables) {
        if (!(condition instanceof E_Equals equals)
                || !(equals.getArg1() instanceof E_Datatype asked)
                || !asked.getArg().isVariable()
                || !equals.getArg2().isConstant()
                || !equals.getArg2().getConstant().isIRI()) {
            return Optional.empty();
        }
        String datatype = equals.getArg2().getConstant().asNode().getURI();
        return Arrays.stream(variables)
                .filter(asked.getArg().asVar()::equals)
                .findFirst()
                .map(variable -> new DatatypeTest(variable, datatype));
    }

    /** Whether it holds of a solution. */
    boolean accepts(Binding solution) {
        Node value = solution.get(variable);
        return value != null
                && value.isLiteral()
                && value.getLiteralDatatypeURI().equals(datatype);
    }
}
