package org.turtleproof.kb;

import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.turtleproof.rdf.Prefixes;
import org.turtleproof.rdf.query.CompactExecution;
import org.turtleproof.rdf.query.QueryParser;
import org.turtleproof.rdf.query.QueryRun;
import org.turtleproof.rdf.query.RunContext;

/**
 * The one way in which the compiler runs a query of a knowledge base: SPARQL 1.1 only, no {@code SERVICE} call to anywhere, no
 * function that is defined nowhere, and an end after a minute.
 */
public final class GuardedQuery {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private GuardedQuery() {}

    /**
     * Parses a query.
     *
     * @throws UnknownFunctionException when it calls a function that is defined nowhere
     * @throws org.apache.jena.query.QueryException when it is not SPARQL 1.1
     */
    public static Query parse(String text) {
        return parse(text, Prefixes.NONE);
    }

    /**
     * Parses a query which need not declare these prefixes.
     *
     * @throws UnknownFunctionException when it calls a function that is defined nowhere
     * @throws org.apache.jena.query.QueryException when it is not SPARQL 1.1
     */
    public static Query parse(String text, Prefixes prefixes) {
        Query query = parseAnyFunctions(text, prefixes);
        UnknownFunctions.of(query).stream().findFirst().ifPresent(function -> {
            throw new UnknownFunctionException(function);
        });
        return query;
    }

    /**
     * Parses a query which need not declare these prefixes, whatever functions it calls.
     *
     * @throws org.apache.jena.query.QueryException when it is not SPARQL 1.1
     */
    public static Query parseAnyFunctions(String text, Prefixes prefixes) {
        Query query = new Query();
        prefixes.namespaces().forEach(query::setPrefix);
        return QueryParser.parse(query, text, null);
    }

    /**
     * A run of the query over the dataset, to be closed by the caller.
     *
     * <p>The run throws {@link org.apache.jena.query.QueryCancelledException} after 60 seconds.
     */
    public static QueryRun over(DatasetGraph dataset, Query query) {
        return over(dataset, query, BindingFactory.root());
    }

    /**
     * A run of the query over the dataset with values of variables known beforehand, to be closed by the caller.
     *
     * <p>The run throws {@link org.apache.jena.query.QueryCancelledException} after 60 seconds.
     */
    public static QueryRun over(DatasetGraph dataset, Query query, Binding given) {
        return over(dataset, query, given, LONGEST);
    }

    /** A run that is cancelled after some time. */
    static QueryRun over(DatasetGraph dataset, Query query, Binding given, Duration longest) {
        Context settings = settings(dataset);
        AtomicBoolean late = Context.getOrSetCancelSignal(settings);
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        closed.completeOnTimeout(false, longest.toMillis(), TimeUnit.MILLISECONDS)
                .thenAccept(inTime -> late.set(!inTime));
        query.ensureResultVars();
        return QueryRun.of(
                query, Algebra.compile(query), named(dataset, query), given, settings, () -> closed.complete(true));
    }

    /**
     * The graph that a CONSTRUCT or DESCRIBE query makes.
     *
     * @throws org.apache.jena.query.QueryCancelledException after 60 seconds
     */
    public static Graph graph(DatasetGraph dataset, Query query) {
        try (QueryExec run = QueryExec.dataset(dataset)
                .query(query)
                .context(settings(dataset))
                .timeout(LONGEST.toSeconds(), TimeUnit.SECONDS)
                .build()) {
            return query.isDescribeType() ? run.describe() : run.construct();
        }
    }

    /** The solutions of an operation over the dataset, with some values given. */
    static Iterator<Binding> solutions(DatasetGraph dataset, Op op, Binding values) {
        return QueryRun.solutions(op, dataset, values, settings(dataset));
    }

    private static Context settings(DatasetGraph dataset) {
        Context settings = new RunContext();
        settings.set(ARQ.httpServiceAllowed, false);
        CompactExecution.prepare(settings, dataset);
        return settings;
    }

    /** The graphs that the query names (SPARQL 1.1 Query, section 13.2), else all of them. */
    private static DatasetGraph named(DatasetGraph dataset, Query query) {
        return query.hasDatasetDescription()
                ? DynamicDatasets.dynamicDataset(query.getDatasetDescription(), dataset, false)
                : dataset;
    }
}
