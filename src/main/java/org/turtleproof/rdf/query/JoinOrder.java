package org.turtleproof.rdf.query;

import java.util.ArrayList;
import java.util.List;
import org.turtleproof.rdf.compact.CompactGraph;

/** Chooses in which order the triples of a pattern are looked up: that with the fewest solutions on the way. */
final class JoinOrder {

    /** Above this number of triples only the most selective one is tried as the first. */
    private static final int MOST_BEGINNINGS = 12;

    private final CompactGraph graph;
    private final List<PatternTriple> triples;
    private final int[] values;
    private final long known;
    private final int[] counts;

    /** Orders triples, given values of some variables. */
    JoinOrder(CompactGraph graph, List<PatternTriple> triples, int[] values) {
        this.graph = graph;
        this.triples = triples;
        this.values = values;
        this.known = bits(values);
        this.counts = new int[triples.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = triples.get(i).find(graph, values).left();
        }
    }

    static long bits(int[] values) {
        long bits = 0;
        for (int slot = 0; slot < values.length; slot++) {
            if (values[slot] != NumberedBinding.UNBOUND) {
                bits |= 1L << slot;
            }
        }
        return bits;
    }

    private record Order(List<PatternTriple> triples, double cost) {}

    /** The triples in that order. */
    List<PatternTriple> best() {
        if (triples.size() < 2) {
            return triples;
        }
        Order best = null;
        for (int first = 0; first < triples.size(); first++) {
            boolean tried = triples.size() <= MOST_BEGINNINGS || counts[first] == least();
            if (tried) {
                Order order = from(first);
                if (best == null || order.cost < best.cost) {
                    best = order;
                }
            }
        }
        return best.triples;
    }

    private int least() {
        int least = Integer.MAX_VALUE;
        for (int count : counts) {
            least = Math.min(least, count);
        }
        return least;
    }

    private Order from(int first) {
        List<PatternTriple> order = new ArrayList<>();
        boolean[] used = new boolean[triples.size()];
        long bound = 0;
        double rows = 1;
        double cost = 0;
        int next = first;
        while (next >= 0) {
            PatternTriple triple = triples.get(next);
            rows *= triple.estimate(graph, values, counts[next], bound);
            cost += rows + 1;
            used[next] = true;
            order.add(triple);
            bound |= triple.variables() & ~known;
            next = cheapest(used, bound);
        }
        return new Order(order, cost);
    }

    /** The next triple: one that shares a variable with those before, as long as there is one. */
    private int cheapest(boolean[] used, long bound) {
        int best = -1;
        boolean bestJoins = false;
        double least = 0;
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                PatternTriple triple = triples.get(i);
                double estimate = triple.estimate(graph, values, counts[i], bound);
                boolean joins = (triple.variables() & bound) != 0 || counts[i] <= 1;
                if (best < 0 || joins && !bestJoins || joins == bestJoins && estimate < least) {
                    best = i;
                    bestJoins = joins;
                    least = estimate;
                }
            }
        }
        return best;
    }
}
