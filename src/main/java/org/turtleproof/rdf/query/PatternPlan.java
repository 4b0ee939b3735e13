package org.turtleproof.rdf.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.turtleproof.rdf.compact.CompactGraph;

/** A basic graph pattern with its conditions over a graph, in numbers of terms; not safe for use by several threads. */
final class PatternPlan {

    /** As many variables as a long has bits, less one. */
    private static final int MOST_VARIABLES = 63;

    private final CompactGraph graph;
    private final Var[] variables;
    private final List<PatternTriple> triples;
    private final List<PatternFilter> filters;
    private final Map<Long, PatternStep[]> routes = new HashMap<>(4);

    private PatternPlan(CompactGraph graph, Var[] variables, List<PatternTriple> triples, List<PatternFilter> filters) {
        this.graph = graph;
        this.variables = variables;
        this.triples = triples;
        this.filters = filters;
    }

    /** The plan of a pattern; empty when it has too many variables, or terms that are patterns themselves. */
    static Optional<PatternPlan> of(FilteredPattern pattern, CompactGraph graph) {
        List<Var> found = new ArrayList<>();
        List<PatternTriple> triples = new ArrayList<>();
        for (Triple triple : pattern.pattern()) {
            Node[] nodes = {triple.getSubject(), triple.getPredicate(), triple.getObject()};
            int[] numbers = new int[3];
            int[] slots = new int[3];
            for (int place = 0; place < 3; place++) {
                Node node = nodes[place];
                if (Var.isVar(node)) {
                    numbers[place] = CompactGraph.ANY;
                    slots[place] = slot(Var.alloc(node), found);
                } else if (node.isConcrete() && !node.isTripleTerm()) {
                    numbers[place] = graph.terms().find(node).orElse(CompactGraph.ABSENT);
                    slots[place] = PatternTriple.NO_SLOT;
                } else {
                    return Optional.empty();
                }
            }
            triples.add(new PatternTriple(numbers, slots));
        }
        if (found.size() > MOST_VARIABLES) {
            return Optional.empty();
        }
        Var[] variables = found.toArray(new Var[0]);
        List<PatternFilter> filters = new ArrayList<>();
        for (Expr condition : pattern.conditions()) {
            filters.add(PatternFilter.of(condition, variables, graph));
        }
        return Optional.of(new PatternPlan(graph, variables, triples, filters));
    }

    private static int slot(Var variable, List<Var> found) {
        int known = found.indexOf(variable);
        if (known < 0) {
            found.add(variable);
        }
        return known < 0 ? found.size() - 1 : known;
    }

    /** The variables of its triples; their places are the slots of {@link PatternTriple}. */
    Var[] variables() {
        return variables;
    }

    /** The steps in which solutions are found that have these values to begin with, chosen when first asked for such. */
    PatternStep[] route(int[] values) {
        long given = JoinOrder.bits(values);
        PatternStep[] known = routes.get(given);
        if (known == null) {
            known = PatternStep.of(new JoinOrder(graph, triples, values).best(), filters, given);
            routes.put(given, known);
        }
        return known;
    }

    /** The most triples that a route looks up. */
    int length() {
        return triples.size();
    }
}
