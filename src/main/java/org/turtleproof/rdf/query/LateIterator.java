package org.turtleproof.rdf.query;

import java.util.function.Supplier;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Solutions of an operator that is set up when somebody asks for the first of them, and never if nobody does.
 *
 * <p>A hash join of ARQ 5.6 cannot be closed before it has been read from.
 */
final class LateIterator extends SolutionIterator {

    private final Supplier<QueryIterator> operator;
    private QueryIterator solutions;

    /**
     * Solutions to come.
     *
     * @param input what the operator starts from
     * @param operator sets it up, on that input
     */
    LateIterator(QueryIterator input, Supplier<QueryIterator> operator, ExecutionContext context) {
        super(input, context);
        this.operator = operator;
    }

    @Override
    protected Binding following() {
        if (solutions == null) {
            solutions = operator.get();
        }
        return solutions.hasNext() ? solutions.next() : null;
    }

    @Override
    protected void requestSubCancel() {
        performRequestCancel(solutions);
    }

    @Override
    protected void closeSubIterator() {
        performClose(solutions);
    }
}
