package org.turtleproof.rdf.query;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;

/** The solutions of a pattern for each solution of an input; in an optional pattern those of the input that have none too. */
final class PatternIterator extends SolutionIterator {

    private final PatternSearch search;
    private final boolean optional;
    private boolean searching;

    PatternIterator(QueryIterator input, PatternSearch search, boolean optional, ExecutionContext context) {
        super(input, context);
        this.search = search;
        this.optional = optional;
    }

    @Override
    protected Binding following() {
        while (true) {
            if (searching && search.next()) {
                return search.solution();
            }
            searching = false;
            if (!getInput().hasNext()) {
                return null;
            }
            Binding given = getInput().next();
            search.start(given);
            if (optional && !search.next()) {
                return given;
            }
            searching = true;
            if (optional) {
                return search.solution();
            }
        }
    }
}
