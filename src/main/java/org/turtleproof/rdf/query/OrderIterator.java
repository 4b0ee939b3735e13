package org.turtleproof.rdf.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.NodeValue;

/** Solutions in the order of conditions, of which each is evaluated once for each solution; perhaps only the first of them. */
final class OrderIterator extends SolutionIterator {

    /** So many solutions more than wanted are gathered before those that come too late are let go. */
    private static final int SPARE = 4096;

    private record Ranked(Binding solution, NodeValue[] keys) {}

    private final List<SortCondition> conditions;
    private final long most;
    private final Scope scope;
    private Iterator<Ranked> sorted;

    /** Orders an input and keeps so many of its solutions at most. */
    OrderIterator(
            QueryIterator input, List<SortCondition> conditions, long most, Scope scope, ExecutionContext context) {
        super(input, context);
        this.conditions = conditions;
        this.most = most;
        this.scope = scope;
    }

    @Override
    protected Binding following() {
        if (sorted == null) {
            sorted = sorted().iterator();
        }
        return sorted.hasNext() ? sorted.next().solution : null;
    }

    private List<Ranked> sorted() {
        List<Ranked> kept = new ArrayList<>();
        while (getInput().hasNext()) {
            kept.add(rank(getInput().next()));
            if (kept.size() - SPARE > most) {
                kept = first(kept);
            }
        }
        return first(kept);
    }

    private Ranked rank(Binding solution) {
        NodeValue[] keys = new NodeValue[conditions.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ExprLib.evalOrNull(conditions.get(i).getExpression(), solution, getExecContext());
        }
        return new Ranked(solution, keys);
    }

    private List<Ranked> first(List<Ranked> solutions) {
        solutions.sort(this::compare);
        return solutions.size() <= most ? solutions : new ArrayList<>(solutions.subList(0, (int) most));
    }

    private int compare(Ranked one, Ranked other) {
        scope.step();
        for (int i = 0; i < one.keys.length; i++) {
            int order = BindingComparator.compareNodesRaw(one.keys[i], other.keys[i]);
            if (order != 0) {
                return conditions.get(i).getDirection() == Query.ORDER_DESCENDING ? -order : order;
            }
        }
        return BindingComparator.compareBindingsSyntactic(one.solution, other.solution);
    }
}
