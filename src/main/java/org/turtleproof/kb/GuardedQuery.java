package org.turtleproof.kb;

import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.turtleproof.rdf.Prefixes;
import org.turtleproof.rdf.query.CompactExecution;

/**
 * The one way in which the compiler runs a query of a knowledge base: SPARQL 1.1 only, no {@code SERVICE} call to anywhere, no
 * function that is defined nowhere, and an end after a minute.
 */
public final class GuardedQuery {

    private static final long TIMEOUT_SECONDS = 60;

    private GuardedQuery() {}

    /**
     * Parses a query.
     *
     * @throws UnknownFunctionException when it calls a function that is defined nowhere
     * @throws org.apache.jena.query.QueryException when it is not SPARQL 1.1
     */
    public static Query parse(String text) {
        return known(QueryFactory.create(text, Syntax.syntaxSPARQL_11));
    }

    /**
     * Parses a query which need not declare these prefixes.
     *
     * @throws UnknownFunctionException when it calls a function that is defined nowhere
     * @throws org.apache.jena.query.QueryException when it is not SPARQL 1.1
     */
    public static Query parse(String text, Prefixes prefixes) {
        Query query = new Query();
        prefixes.namespaces().forEach(query::setPrefix);
        return known(QueryFactory.parse(query, text, null, Syntax.syntaxSPARQL_11));
    }

    private static Query known(Query query) {
        UnknownFunctions.of(query).stream().findFirst().ifPresent(function -> {
            throw new UnknownFunctionException(function);
        });
        return query;
    }

    /**
     * A run of the query over the dataset, to be closed by the caller.
     *
     * <p>The run throws {@link org.apache.jena.query.QueryCancelledException} after 60 seconds.
     */
    public static QueryExec over(DatasetGraph dataset, Query query) {
        Context context = ARQ.getContext().copy();
        context.set(ARQ.httpServiceAllowed, false);
        CompactExecution.prepare(context, dataset);
        return QueryExec.dataset(dataset)
                .query(query)
                .context(context)
                .timeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .build();
    }

    /** The solutions of an operation over the dataset, with some values given. */
    static Iterator<Binding> solutions(DatasetGraph dataset, Op op, Binding values) {
        Context context = ARQ.getContext().copy();
        context.set(ARQ.httpServiceAllowed, false);
        CompactExecution.prepare(context, dataset);
        return QueryEngineMain.getFactory().create(op, dataset, values, context).iterator();
    }
}
