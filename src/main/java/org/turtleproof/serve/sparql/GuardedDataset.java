package org.turtleproof.serve.sparql;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;

/** A dataset as one query sees it: nothing can be changed, and every step ends the query when its time is up. */
final class GuardedDataset extends DatasetGraphReadOnly {

    private final DatasetGraph base;
    private final Deadline deadline;

    GuardedDataset(DatasetGraph base, Deadline deadline) {
        super(base);
        this.base = base;
        this.deadline = deadline;
    }

    @Override
    public Graph getDefaultGraph() {
        return new GuardedGraph(base.getDefaultGraph(), deadline);
    }

    @Override
    public Graph getUnionGraph() {
        return new GuardedGraph(base.getUnionGraph(), deadline);
    }

    @Override
    public Graph getGraph(Node name) {
        return new GuardedGraph(base.getGraph(name), deadline);
    }

    @Override
    public Iterator<Quad> find(Quad quad) {
        return guard(base.find(quad));
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        return guard(base.find(graph, subject, predicate, object));
    }

    @Override
    public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
        return guard(base.findNG(graph, subject, predicate, object));
    }

    private Iterator<Quad> guard(Iterator<Quad> found) {
        return Iter.map(found, quad -> {
            deadline.check();
            return quad;
        });
    }
}
