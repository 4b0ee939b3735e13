package org.turtleproof.check.owl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Within things that together have a property, a set of which none can be left out (QuickXplain, Junker 2004).
 *
 * @param members the set, in the order of the things
 * @param minimal false when time was up, and something may still be left out
 * @param <T> the things
 */
record MinimalSubset<T>(List<T> members, boolean minimal) {

    /**
     * Searches {@code candidates}, which must have the property.
     *
     * @param holds whether some things have the property, which every larger set then has too; may throw {@link
     *     Deadline.TimeIsUp}
     */
    static <T> MinimalSubset<T> within(List<T> candidates, Predicate<List<T>> holds) {
        Search<T> search = new Search<>(holds);
        return new MinimalSubset<>(search.needed(List.of(), true, candidates), search.inTime);
    }

    private static final class Search<T> {
        private final Predicate<List<T>> holds;
        private boolean inTime = true;

        Search(Predicate<List<T>> holds) {
            this.holds = holds;
        }

        private List<T> needed(List<T> kept, boolean changed, List<T> candidates) {
            if (changed && test(kept)) {
                return List.of();
            }
            if (candidates.size() <= 1) {
                return candidates;
            }
            List<T> first = candidates.subList(0, candidates.size() / 2);
            List<T> second = candidates.subList(candidates.size() / 2, candidates.size());
            List<T> ofSecond = needed(plus(kept, first), true, second);
            List<T> ofFirst = needed(plus(kept, ofSecond), !ofSecond.isEmpty(), first);
            return plus(ofFirst, ofSecond);
        }

        private boolean test(List<T> some) {
            try {
                return inTime && holds.test(some);
            } catch (Deadline.TimeIsUp late) {
                inTime = false;
                return false;
            }
        }
    }

    private static <T> List<T> plus(List<T> these, List<T> those) {
        List<T> all = new ArrayList<>(these);
        all.addAll(those);
        return all;
    }
}
