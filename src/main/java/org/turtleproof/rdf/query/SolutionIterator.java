package org.turtleproof.rdf.query;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/** Solutions that are made one after the other from those of an input. */
abstract class SolutionIterator extends QueryIter1 {

    private Binding next;

    SolutionIterator(QueryIterator input, ExecutionContext context) {
        super(input, context);
    }

    /** The solution after those that were given before; null when that was the last one. */
    protected abstract Binding following();

    @Override
    protected final boolean hasNextBinding() {
        if (next == null) {
            next = following();
        }
        return next != null;
    }

    @Override
    protected final Binding moveToNextBinding() {
        Binding solution = next;
        next = null;
        return solution;
    }

    @Override
    protected void requestSubCancel() {}

    @Override
    protected void closeSubIterator() {}
}
