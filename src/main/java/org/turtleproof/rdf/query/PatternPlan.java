package org.turtleproof.rdf.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TermTable;

/**
 * A basic graph pattern with its conditions, in numbers of terms.
 *
 * @param variables the variables of its triples; their places are the slots of {@link PatternTriple}
 * @param triples its triples
 * @param filters conditions on its solutions
 */
record PatternPlan(Var[] variables, List<PatternTriple> triples, List<PatternFilter> filters) {

    /** As many variables as a long has bits, less one. */
    private static final int MOST_VARIABLES = 63;

    /** The plan of a pattern; empty when it has too many variables, or terms that are patterns themselves. */
    static Optional<PatternPlan> of(BasicPattern pattern, ExprList conditions, TermTable terms) {
        Set<Var> found = new LinkedHashSet<>();
        for (Triple triple : pattern) {
            for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
                if (Var.isVar(node)) {
                    found.add(Var.alloc(node));
                } else if (!node.isConcrete() || node.isTripleTerm()) {
                    return Optional.empty();
                }
            }
        }
        if (found.size() > MOST_VARIABLES) {
            return Optional.empty();
        }
        List<Var> variables = List.copyOf(found);
        List<PatternTriple> triples = new ArrayList<>();
        for (Triple triple : pattern) {
            triples.add(number(triple, variables, terms));
        }
        Var[] slots = variables.toArray(Var[]::new);
        List<PatternFilter> filters = new ArrayList<>();
        for (Expr condition : conditions) {
            filters.add(PatternFilter.of(condition, slots));
        }
        return Optional.of(new PatternPlan(slots, triples, filters));
    }

    private static PatternTriple number(Triple triple, List<Var> variables, TermTable terms) {
        Node[] nodes = {triple.getSubject(), triple.getPredicate(), triple.getObject()};
        int[] numbers = new int[3];
        int[] slots = new int[3];
        for (int place = 0; place < 3; place++) {
            boolean variable = Var.isVar(nodes[place]);
            slots[place] = variable ? variables.indexOf(Var.alloc(nodes[place])) : PatternTriple.NO_SLOT;
            numbers[place] =
                    variable ? CompactGraph.ANY : terms.find(nodes[place]).orElse(CompactGraph.ABSENT);
        }
        return new PatternTriple(numbers, slots);
    }
}
