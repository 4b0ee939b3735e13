package org.turtleproof.rdf.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.turtleproof.rdf.compact.TripleCursor;

/**
 * One step of a search: a triple to look up, and what must hold then. The first step of all looks up nothing.
 *
 * @param triple the triple; null in the first step
 * @param fresh for each of its three places, whether its variable gets its value there
 * @param again for each of its three places, whether its variable got its value at an earlier place of the same triple
 * @param filters conditions all of whose variables have values from here on
 */
record PatternStep(PatternTriple triple, boolean[] fresh, boolean[] again, List<PatternFilter> filters) {

    /** The steps for triples in that order, when some variables are given. */
    static PatternStep[] of(List<PatternTriple> order, List<PatternFilter> filters, long given) {
        List<PatternFilter> waiting = new ArrayList<>(filters);
        PatternStep[] steps = new PatternStep[order.size() + 1];
        long bound = given;
        steps[0] = new PatternStep(null, new boolean[3], new boolean[3], ready(waiting, bound));
        for (int i = 0; i < order.size(); i++) {
            PatternTriple triple = order.get(i);
            boolean[] fresh = new boolean[3];
            boolean[] again = new boolean[3];
            long before = bound;
            for (int place = 0; place < 3; place++) {
                int slot = triple.slots()[place];
                if (slot != PatternTriple.NO_SLOT && (before >> slot & 1) == 0) {
                    again[place] = (bound >> slot & 1) != 0;
                    fresh[place] = !again[place];
                    bound |= 1L << slot;
                }
            }
            steps[i + 1] = new PatternStep(triple, fresh, again, ready(waiting, bound));
        }
        return steps;
    }

    private static List<PatternFilter> ready(List<PatternFilter> waiting, long bound) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        List<PatternFilter> ready = new ArrayList<>();
        for (Iterator<PatternFilter> filters = waiting.iterator(); filters.hasNext(); ) {
            PatternFilter filter = filters.next();
            if ((filter.needs() & ~bound) == 0) {
                ready.add(filter);
                filters.remove();
            }
        }
        return ready;
    }

    /** Takes back the values that this step gives. */
    void forget(int[] values) {
        for (int place = 0; place < 3; place++) {
            if (fresh[place]) {
                values[triple.slots()[place]] = NumberedBinding.UNBOUND;
            }
        }
    }

    /** Takes the values of a triple; whether a variable that is there twice is the same twice. */
    boolean take(TripleCursor cursor, int[] values) {
        for (int place = 0; place < 3; place++) {
            if (fresh[place]) {
                values[triple.slots()[place]] = cursor.term(place);
            } else if (again[place] && values[triple.slots()[place]] != cursor.term(place)) {
                return false;
            }
        }
        return true;
    }
}
