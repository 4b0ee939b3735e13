package org.turtleproof.serve.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph as one query sees it: every step through it ends the query when its time is up. */
final class GuardedGraph extends WrappedGraph {

    private final Deadline deadline;

    GuardedGraph(Graph base, Deadline deadline) {
        super(base);
        this.deadline = deadline;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return guard(super.find(pattern));
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        return guard(super.find(subject, predicate, object));
    }

    @Override
    public ExtendedIterator<Triple> find() {
        return guard(super.find());
    }

    @Override
    public boolean contains(Triple triple) {
        deadline.check();
        return super.contains(triple);
    }

    @Override
    public boolean contains(Node subject, Node predicate, Node object) {
        deadline.check();
        return super.contains(subject, predicate, object);
    }

    private ExtendedIterator<Triple> guard(ExtendedIterator<Triple> found) {
        deadline.check();
        return new WrappedIterator<>(found) {
            @Override
            public Triple next() {
                deadline.check();
                return super.next();
            }
        };
    }
}
