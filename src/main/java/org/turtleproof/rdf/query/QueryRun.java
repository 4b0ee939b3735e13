package org.turtleproof.rdf.query;

import java.util.Iterator;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.modify.TemplateLib;
import org.apache.jena.sparql.util.Context;

/**
 * One run of a query by ARQ's engine, to be closed by whoever began it.
 *
 * <p>Each answer can be asked for once. All of them throw {@link org.apache.jena.query.QueryCancelledException} once the signal to
 * cancel in the run's settings is set.
 */
public final class QueryRun implements AutoCloseable {

    private final Query query;
    private final QueryIterator solutions;
    private final Runnable whenClosed;

    private QueryRun(Query query, QueryIterator solutions, Runnable whenClosed) {
        this.query = query;
        this.solutions = solutions;
        this.whenClosed = whenClosed;
    }

    /**
     * Begins a run.
     *
     * @param query the query, which must not name graphs of its own
     * @param algebra the query's algebra as it was compiled, not optimised
     * @param dataset what is asked
     * @param given values of variables, known beforehand wherever they stand in the query
     * @param settings those of this run alone
     * @param whenClosed what is done when the run is closed
     */
    public static QueryRun of(
            Query query, Op algebra, DatasetGraph dataset, Binding given, Context settings, Runnable whenClosed) {
        settings.set(ARQConstants.sysCurrentQuery, query);
        return new QueryRun(query, solutions(algebra, dataset, given, settings), whenClosed);
    }

    /** The solutions of an operation, with some values given. */
    public static QueryIterator solutions(Op algebra, DatasetGraph dataset, Binding given, Context settings) {
        ExecutionContext execution = ExecutionContext.create(dataset, settings);
        if (given.isEmpty()) {
            return QC.execute(Algebra.optimize(algebra, settings), QueryIterRoot.create(execution), execution);
        }
        Op known = Algebra.optimize(Substitute.substitute(algebra, given), settings);
        return QC.execute(known, QueryIterRoot.create(given, execution), execution);
    }

    /** The query. */
    public Query query() {
        return query;
    }

    /** The rows that a SELECT query selects. */
    public RowSet select() {
        return RowSetStream.create(query.getProjectVars(), solutions);
    }

    /** The answer to an ASK query. */
    public boolean ask() {
        return solutions.hasNext();
    }

    /** The triples that a CONSTRUCT query makes, with those that it makes more than once. */
    public Iterator<Triple> construct() {
        return TemplateLib.calcTriples(query.getConstructTemplate().getTriples(), solutions);
    }

    @Override
    public void close() {
        whenClosed.run();
        solutions.close();
    }
}
