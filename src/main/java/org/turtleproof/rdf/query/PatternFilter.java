package org.turtleproof.rdf.query;

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
 */
record PatternFilter(Expr expression, long needs) {

    static PatternFilter of(Expr expression, Var[] variables) {
        var mentioned = ExprVars.getVarsMentioned(expression);
        long needs = 0;
        for (int slot = 0; slot < variables.length; slot++) {
            if (mentioned.contains(variables[slot])) {
                needs |= 1L << slot;
            }
        }
        return new PatternFilter(expression, needs);
    }

    /** Whether a solution satisfies it; what cannot be evaluated is not satisfied (SPARQL 1.1, section 17.2). */
    boolean accepts(Binding solution, ExecutionContext context) {
        try {
            return expression.isSatisfied(solution, context);
        } catch (QueryCancelledException ended) {
            throw ended;
        } catch (RuntimeException error) {
            return false;
        }
    }
}
