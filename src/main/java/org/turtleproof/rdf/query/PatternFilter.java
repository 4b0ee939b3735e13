package org.turtleproof.rdf.query;

import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVars;

/**
 * A condition on the solutions of a pattern.
 *
 * @param expression the condition
 * @param needs the pattern's variables that it mentions, as bits
 * @param datatype the same condition, when it demands a datatype and nothing more
 */
record PatternFilter(Expr expression, long needs, Optional<DatatypeTest> datatype) {

    static PatternFilter of(Expr expression, Var[] variables) {
        var mentioned = ExprVars.getVarsMentioned(expression);
        long needs = 0;
        for (int slot = 0; slot < variables.length; slot++) {
            if (mentioned.contains(variables[slot])) {
                needs |= 1L << slot;
            }
        }
        return new PatternFilter(expression, needs, DatatypeTest.of(expression, variables));
    }

    /** Whether a solution satisfies it; what cannot be evaluated is not satisfied (SPARQL 1.1, section 17.2). */
    boolean accepts(Binding solution, ExecutionContext context) {
        if (datatype.isPresent()) {
            return datatype.get().accepts(solution);
        }
        try {
            return expression.isSatisfied(solution, context);
        } catch (QueryCancelledException ended) {
            throw ended;
        } catch (RuntimeException error) {
            return false;
        }
    }
}
