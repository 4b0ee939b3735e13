package org.turtleproof.rdf.query;

import java.util.Optional;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.expr.ExprList;

/**
 * A basic graph pattern with conditions on its solutions, as a query has it.
 *
 * @param pattern its triples
 * @param conditions its conditions; perhaps none
 */
record FilteredPattern(BasicPattern pattern, ExprList conditions) {

    /** The pattern that an operator is; empty when it is another operator. */
    static Optional<FilteredPattern> of(Op op) {
        if (op instanceof OpBGP pattern) {
            return Optional.of(new FilteredPattern(pattern.getPattern(), ExprList.emptyList));
        }
        return op instanceof OpFilter filter && filter.getSubOp() instanceof OpBGP pattern
                ? Optional.of(new FilteredPattern(pattern.getPattern(), filter.getExprs()))
                : Optional.empty();
    }
}
