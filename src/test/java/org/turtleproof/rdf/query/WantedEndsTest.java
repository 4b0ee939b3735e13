package org.turtleproof.rdf.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactDatasetView;

final class WantedEndsTest {

    private static final int NODES = 3000;

    @Test
    void aPathIsFollowedOnceFromEachNodeWhenOnlyItsEndsAreWanted() {
        AtomicInteger checks = new AtomicInteger();
        CompactDataset.Builder builder = new CompactDataset.Builder();
        for (int i = 0; i < NODES; i++) {
            builder.accept(Quad.create(Quad.defaultGraphIRI, node(i), node(NODES), node((i + 1) % NODES)));
        }
        DatasetGraph dataset = new CompactDatasetView(builder.build(), checks::incrementAndGet);
        Context context = ARQ.getContext().copy();
        CompactExecution.prepare(context, dataset);
        String query = "SELECT DISTINCT ?end { { SELECT DISTINCT ?start { ?start ?any ?next } }"
                + " ?start (!<urn:other>)* ?end FILTER isIRI(?end) }";
        try (QueryExec run =
                QueryExec.dataset(dataset).query(query).context(context).build()) {
            assertEquals(NODES, RowSetOps.count(run.select()));
        }
        // One check for each start, and one for each 1,024 steps: from each node to each other would be 9,000 of these.
        assertTrue(checks.get() < 2 * NODES, () -> checks + " checks");
    }

    private static Node node(int number) {
        return NodeFactory.createURI("urn:n" + number);
    }
}
