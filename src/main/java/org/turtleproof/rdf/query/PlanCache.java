package org.turtleproof.rdf.query;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.expr.ExprList;
import org.turtleproof.rdf.compact.TermTable;

/** The plans of one run of a query: a pattern within EXISTS is asked for again with every solution. */
final class PlanCache {

    private static final int MOST = 64;

    private record Kept(ExprList conditions, TermTable terms, Optional<PatternPlan> plan) {}

    private final Map<BasicPattern, Kept> plans = new IdentityHashMap<>();

    Optional<PatternPlan> plan(BasicPattern pattern, ExprList conditions, TermTable terms) {
        Kept kept = plans.get(pattern);
        if (kept != null && kept.terms == terms && kept.conditions == conditions) {
            return kept.plan;
        }
        Optional<PatternPlan> plan = PatternPlan.of(pattern, conditions, terms);
        if (plans.size() < MOST) {
            plans.put(pattern, new Kept(conditions, terms, plan));
        }
        return plan;
    }
}
