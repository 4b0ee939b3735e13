package org.turtleproof.rdf.query;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.CompactGraphView;
import org.turtleproof.rdf.compact.TermTable;

/** The graph that a part of a query is asked of, and what may end the asking. */
final class Scope {

    private static final int STEPS_BETWEEN_CHECKS = 1 << 10;

    private final CompactGraph graph;
    private final Runnable step;
    private final AtomicBoolean cancelled;
    private int steps;

    Scope(CompactGraphView view, ExecutionContext context) {
        this.graph = view.graph();
        this.step = view.step();
        this.cancelled = context.getCancelSignal();
    }

    CompactGraph graph() {
        return graph;
    }

    TermTable terms() {
        return graph.terms();
    }

    /** The number of a term or of a variable's value. */
    int id(Node node, Binding binding) {
        return Var.isVar(node)
                ? NumberedBinding.id(binding, Var.alloc(node), terms())
                : terms().find(node).orElse(CompactGraph.ABSENT);
    }

    /**
     * Counts a step through the data.
     *
     * @throws QueryCancelledException now and then, when the query is to end
     */
    void step() {
        if ((++steps & STEPS_BETWEEN_CHECKS - 1) == 0) {
            check();
        }
    }

    /**
     * Goes on.
     *
     * @throws QueryCancelledException when the query is to end
     */
    void check() {
        step.run();
        if (cancelled != null && cancelled.get()) {
            throw new QueryCancelledException();
        }
    }
}
