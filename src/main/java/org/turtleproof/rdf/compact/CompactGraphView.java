package org.turtleproof.rdf.compact;

import java.util.NoSuchElementException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NiceIterator;

/** A compact graph as Jena sees graphs: read-only, its terms told apart as terms, not as values. */
public final class CompactGraphView extends GraphBase {

    private final CompactGraph graph;
    private final Runnable step;

    /** A view of that graph. */
    public CompactGraphView(CompactGraph graph) {
        this(graph, () -> {});
    }

    /** A view that runs {@code step} at every triple it hands out; an exception of it ends what goes on. */
    public CompactGraphView(CompactGraph graph, Runnable step) {
        this.graph = graph;
        this.step = step;
    }

    /** The graph. */
    public CompactGraph graph() {
        return graph;
    }

    /** What is run at every step through the graph. */
    public Runnable step() {
        return step;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        step.run();
        return new Found(cursor(pattern));
    }

    @Override
    protected boolean graphBaseContains(Triple pattern) {
        step.run();
        return cursor(pattern).next();
    }

    private TripleCursor cursor(Triple pattern) {
        return graph.find(number(pattern.getSubject()), number(pattern.getPredicate()), number(pattern.getObject()));
    }

    private int number(Node node) {
        return node.isConcrete() ? graph.terms().find(node).orElse(CompactGraph.ABSENT) : CompactGraph.ANY;
    }

    @Override
    protected int graphBaseSize() {
        return graph.size();
    }

    @Override
    public boolean isEmpty() {
        return graph.size() == 0;
    }

    /** Does nothing: the view may be shared. */
    @Override
    public void close() {}

    private final class Found extends NiceIterator<Triple> {

        private final TripleCursor cursor;
        private boolean atNext;

        Found(TripleCursor cursor) {
            this.cursor = cursor;
        }

        @Override
        public boolean hasNext() {
            if (!atNext) {
                atNext = cursor.next();
            }
            return atNext;
        }

        @Override
        public Triple next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            step.run();
            atNext = false;
            TermTable terms = graph.terms();
            return Triple.create(
                    terms.node(cursor.subject()), terms.node(cursor.predicate()), terms.node(cursor.object()));
        }
    }
}
