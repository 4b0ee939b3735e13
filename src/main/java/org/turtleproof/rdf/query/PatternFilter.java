package org.turtleproof.rdf.query;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVars;
import org.turtleproof.rdf.compact.CompactGraph;

/**
 * A condition on the solutions of a pattern.
 *
 * @param expression the condition
 * @param needs the pattern's variables that it mentions, as bits
 * @param datatype the same condition, when it demands a datatype and nothing more
 * @param sought what must have a solution, or must have none, when it demands that of a pattern and nothing more
 */
record PatternFilter(Expr expression, long needs, Optional<DatatypeTest> datatype, Optional<PatternPlan> sought) {

    static PatternFilter of(Expr expression, Var[] variables, CompactGraph graph) {
        Set<Var> mentioned = ExprVars.getVarsMentioned(expression);
        long needs = 0;
        for (int slot = 0; slot < variables.length; slot++) {
            if (mentioned.contains(variables[slot])) {
                needs |= 1L << slot;
            }
        }
        return new PatternFilter(expression, needs, DatatypeTest.of(expression, variables), sought(expression, graph));
    }

    private static Optional<PatternPlan> sought(Expr expression, CompactGraph graph) {
        return expression instanceof E_Exists || expression instanceof E_NotExists
                ? FilteredPattern.of(((ExprFunctionOp) expression).getGraphPattern())
                        .flatMap(pattern -> PatternPlan.of(pattern, graph))
                : Optional.empty();
    }

    /** Whether that pattern must have a solution. */
    boolean demands() {
        return expression instanceof E_Exists;
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
