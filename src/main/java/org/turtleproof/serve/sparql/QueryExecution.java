package org.turtleproof.serve.sparql;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.turtleproof.kb.FickleFunctions;
import org.turtleproof.rdf.Prefixes;
import org.turtleproof.rdf.ResultFormat;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactDatasetView;
import org.turtleproof.rdf.query.CompactExecution;
import org.turtleproof.rdf.query.QueryParser;
import org.turtleproof.rdf.query.QueryRun;
import org.turtleproof.rdf.query.RunContext;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.negotiate.Offer;
import org.turtleproof.work.Work;

/** One run of one query, from its text to the bytes of its answer. */
final class QueryExecution {

    /** The least a triple takes in an answer, so that a graph is refused before it is written. */
    private static final int BYTES_OF_TRIPLE = 16;

    private static final FunctionRegistry FUNCTIONS = new PermittedFunctions();

    private final QueryParser parser;
    private final QueryRequest request;
    private final QueryTarget target;
    private final Deadline deadline;
    private final int answerBytes;

    QueryExecution(QueryParser parser, QueryRequest request, QueryTarget target, Deadline deadline, int answerBytes) {
        this.parser = parser;
        this.request = request;
        this.target = target;
        this.deadline = deadline;
        this.answerBytes = answerBytes;
    }

    Answer run() {
        Work running = Work.queryRun(target.name());
        ScreenedQuery screened = QueryScreening.screen(parser, request.text(), target.base());
        Query query = screened.query();
        Offer offer = ResultFormats.of(query, request);
        BoundedOutput out = new BoundedOutput(answerBytes);
        DatasetGraph dataset = new CompactDatasetView(asked(query), deadline::check);
        if (query.isAskType() || query.isSelectType()) {
            writeTable(screened, dataset, ResultFormats.table(offer), out);
        } else {
            try (QueryExec exec = prepare(query, dataset)) {
                deadline.whenPassed(exec::abort);
                Prefixes own = Prefixes.of(query.getPrefixMapping().getNsPrefixMap());
                GraphAnswers.write(graph(query, exec), own.plus(target.prefixes()), offer, out);
            }
        }
        running.done();
        Answer answer = Answer.ok(offer.contentType(), out.toByteArray()).with("Vary", "Accept");
        return FickleFunctions.mayBeCalledIn(request.text()) ? answer : answer.ofRelease(offer.extension());
    }

    private void writeTable(ScreenedQuery screened, DatasetGraph dataset, ResultFormat format, BoundedOutput out) {
        Query query = screened.query();
        Context context = context(dataset);
        AtomicBoolean cancelled = Context.getOrSetCancelSignal(context);
        deadline.whenPassed(() -> cancelled.set(true));
        Op algebra = screened.algebra().orElseThrow();
        try (QueryRun run = QueryRun.of(query, algebra, dataset, BindingFactory.root(), context, () -> {})) {
            if (query.isAskType()) {
                format.write(out, run.ask());
            } else {
                format.write(out, run.select());
            }
        }
    }

    private QueryExec prepare(Query query, DatasetGraph dataset) {
        if (query.hasDatasetDescription()) {
            query = query.cloneQuery();
            query.getGraphURIs().clear();
            query.getNamedGraphURIs().clear();
        }
        return QueryExecDatasetBuilder.create()
                .query(query)
                .dataset(dataset)
                .context(context(dataset))
                .build();
    }

    private Context context(DatasetGraph dataset) {
        Context context = new RunContext();
        FunctionRegistry.set(context, FUNCTIONS);
        PropertyFunctionRegistry.set(context, new PermittedPredicates());
        ServiceExecutorRegistry.set(context, new ServiceExecutorRegistry());
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQConstants.sysOptimizerFactory, TimedExpressions.optimiser(deadline));
        target.extensions().accept(context);
        CompactExecution.prepare(context, dataset);
        return context;
    }

    /** What the request names outweighs what the query names (SPARQL 1.1 Protocol, section 2.1.4). */
    private CompactDataset asked(Query query) {
        if (request.choosesGraphs()) {
            return target.dataset().choose(names(request.defaultGraphs()), names(request.namedGraphs()));
        }
        return query.hasDatasetDescription()
                ? target.dataset().choose(names(query.getGraphURIs()), names(query.getNamedGraphURIs()))
                : target.dataset();
    }

    private static List<Node> names(List<String> iris) {
        return iris.stream().map(NodeFactory::createURI).toList();
    }

    private Graph graph(Query query, QueryExec exec) {
        if (query.isDescribeType()) {
            return exec.describe();
        }
        Graph graph = GraphFactory.createDefaultGraph();
        Iterator<Triple> triples = exec.constructTriples();
        int room = answerBytes / BYTES_OF_TRIPLE;
        while (triples.hasNext()) {
            graph.add(triples.next());
            if (--room < 0) {
                throw BoundedOutput.tooLarge(answerBytes).asException();
            }
        }
        return graph;
    }
}
