package org.turtleproof.rdf.query;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.expr.ExprList;
import org.turtleproof.rdf.compact.CompactGraph;

/** The plans of one run of a query: a pattern within EXISTS is asked for again with every solution. */
final class PlanCache {

    private static final int MOST = 64;

    private record Kept(ExprList conditions, CompactGraph graph, Optional<PatternPlan> plan) {}

    private final Map<BasicPattern, Kept> plans = new IdentityHashMap<>();

    Optional<PatternPlan> plan(FilteredPattern pattern, CompactGraph graph) {
        Kept kept = plans.get(pattern.pattern());
        if (kept != null && kept.graph == graph && kept.conditions == pattern.conditions()) {
            return kept.plan;
        }
        Optional<PatternPlan> plan = PatternPlan.of(pattern, graph);
        if (plans.size() < MOST) {
            plans.put(pattern.pattern(), new Kept(pattern.conditions(), graph, plan));
        }
        return plan;
    }
}
