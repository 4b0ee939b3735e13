package org.turtleproof.rdf.query;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.turtleproof.rdf.compact.TripleCursor;

/** Finds the solutions of a pattern one after the other, each triple by an index under those before it. */
final class PatternSearch {

    private final PatternPlan plan;
    private final Scope scope;
    private final ExecutionContext context;
    private final int[] values;
    private final TripleCursor[] cursors;
    private final Map<PatternFilter, PatternSearch> within = new IdentityHashMap<>(4);
    private Binding input;
    private NumberedBinding current;
    private long given;
    private PatternStep[] route;
    private int depth = -1;

    PatternSearch(PatternPlan plan, Scope scope, ExecutionContext context) {
        this.plan = plan;
        this.scope = scope;
        this.context = context;
        this.values = new int[plan.variables().length];
        this.cursors = new TripleCursor[plan.length()];
    }

    /** Begins anew, with the values that an input solution gives. */
    void start(Binding solution) {
        input = solution;
        for (int slot = 0; slot < values.length; slot++) {
            values[slot] = NumberedBinding.id(solution, plan.variables()[slot], scope.terms());
        }
        given = JoinOrder.bits(values);
        current = new NumberedBinding(solution, scope.terms(), plan.variables(), values);
        route = plan.route(values);
        depth = accepts(route[0]) ? 0 : -1;
        if (depth == 0 && route.length > 1) {
            open(1);
        }
    }

    private void open(int step) {
        PatternStep entered = route[step];
        entered.forget(values);
        cursors[step - 1] = entered.triple().find(scope.graph(), values);
        depth = step;
    }

    /** Goes to the next solution; whether there is one. */
    boolean next() {
        if (route.length == 1) {
            boolean first = depth == 0;
            depth = -1;
            return first;
        }
        while (depth > 0) {
            PatternStep step = route[depth];
            TripleCursor cursor = cursors[depth - 1];
            if (!cursor.next()) {
                depth--;
            } else {
                scope.step();
                if (step.take(cursor, values) && accepts(step)) {
                    if (depth == route.length - 1) {
                        return true;
                    }
                    open(depth + 1);
                }
            }
        }
        return false;
    }

    private boolean accepts(PatternStep step) {
        for (PatternFilter filter : step.filters()) {
            boolean accepted = filter.sought().isPresent()
                    ? isFound(filter, filter.sought().get()) == filter.demands()
                    : filter.accepts(current, context);
            if (!accepted) {
                return false;
            }
        }
        return true;
    }

    private boolean isFound(PatternFilter filter, PatternPlan sought) {
        PatternSearch search = within.get(filter);
        if (search == null) {
            search = new PatternSearch(sought, scope, context);
            within.put(filter, search);
        }
        scope.step();
        search.start(current);
        return search.next();
    }

    /** The solution it is at, as an extension of the input. */
    Binding solution() {
        int[] own = Arrays.copyOf(values, values.length);
        boolean extended = false;
        for (int slot = 0; slot < own.length; slot++) {
            if ((given >> slot & 1) != 0) {
                own[slot] = NumberedBinding.UNBOUND;
            } else {
                extended = true;
            }
        }
        return extended ? new NumberedBinding(input, scope.terms(), plan.variables(), own) : input;
    }

    /** The values of the pattern's variables in the solution it is at, by slot; changes with the next one. */
    int[] values() {
        return values;
    }
}
