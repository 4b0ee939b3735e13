package org.turtleproof.rdf.query;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactDatasetView;

final class CancelledQueryTest {

    private static final DatasetGraph DATASET = dataset();

    /** A thousand nodes, each of which leads to the next. */
    private static DatasetGraph dataset() {
        CompactDataset.Builder builder = new CompactDataset.Builder();
        Node next = NodeFactory.createURI("urn:next");
        for (int i = 0; i < 1000; i++) {
            builder.accept(Quad.create(
                    Quad.defaultGraphIRI,
                    NodeFactory.createURI("urn:n" + i),
                    next,
                    NodeFactory.createURI("urn:n" + (i + 1) % 1000)));
        }
        return new CompactDatasetView(builder.build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT DISTINCT ?a { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f }",
                "SELECT ?a (COUNT(?c) AS ?n) { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f } GROUP BY ?a",
                "SELECT (COUNT(*) AS ?n) { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f }",
                "SELECT ?a { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f } ORDER BY ?c LIMIT 10",
                "SELECT ?a { ?a ?p ?b . ?c ?q ?d FILTER NOT EXISTS { ?e ?r ?f FILTER (?f = ?p) } }",
                "SELECT DISTINCT ?b { ?x ?p ?y . ?c ?q ?d . ?a <urn:next>+ ?b }"
            })
    void aQueryThatGathersItsSolutionsEndsWhenItsTimeIsUp(String query) {
        Context context = ARQ.getContext().copy();
        CompactExecution.prepare(context, DATASET);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            try (QueryExec run = QueryExec.dataset(DATASET)
                    .query(query)
                    .context(context)
                    .timeout(200, TimeUnit.MILLISECONDS)
                    .build()) {
                assertThrows(QueryCancelledException.class, () -> RowSetOps.consume(run.select()));
            }
        });
    }
}
