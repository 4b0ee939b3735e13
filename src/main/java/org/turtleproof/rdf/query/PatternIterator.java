package org.turtleproof.rdf.query;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/** The solutions of a pattern for each solution of an input; in an optional pattern those of the input that have none too. */
final class PatternIterator extends QueryIter1 {

    private final PatternSearch search;
    private final boolean optional;
    private Binding next;
    private Binding searched;

    PatternIterator(QueryIterator input, PatternSearch search, boolean optional, ExecutionContext context) {
        super(input, context);
        this.search = search;
        this.optional = optional;
    }

    @Override
    protected boolean hasNextBinding() {
        while (next == null) {
            if (searched != null && search.next()) {
                next = search.solution();
                return true;
            }
            searched = null;
            if (!getInput().hasNext()) {
                return false;
            }
            Binding given = getInput().next();
            search.start(given);
            searched = given;
            if (optional && !search.next()) {
                next = given;
                searched = null;
            } else if (optional) {
                next = search.solution();
            }
        }
        return true;
    }

    @Override
    protected Binding moveToNextBinding() {
        Binding solution = next;
        next = null;
        return solution;
    }

    @Override
    protected void requestSubCancel() {}

    @Override
    protected void closeSubIterator() {}
}
