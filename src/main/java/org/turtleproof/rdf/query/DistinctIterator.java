package org.turtleproof.rdf.query;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.turtleproof.rdf.compact.TermTable;

/** What solutions have for some variables, each combination once, when it is first met. */
final class DistinctIterator extends SolutionIterator {

    private final Var[] variables;
    private final TermTable terms;
    private final Set<Row> met = new HashSet<>();

    DistinctIterator(QueryIterator input, Var[] variables, TermTable terms, ExecutionContext context) {
        super(input, context);
        this.variables = variables;
        this.terms = terms;
    }

    @Override
    protected Binding following() {
        while (getInput().hasNext()) {
            Row row = Row.of(getInput().next(), variables, terms);
            if (met.add(row)) {
                return row.solution(variables, terms);
            }
        }
        return null;
    }
}
