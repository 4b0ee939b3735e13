package org.turtleproof.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Guesses which lost subject lives on under which new name: the one that is described most alike. What many subjects have in
 * common counts little: a value weighs one over the number of old and new subjects that have it.
 */
final class RenameGuess {

    private static final double ALIKE = 0.5;
    private static final int COMMON = 100;

    private final Map<Trait, Integer> frequencies = new HashMap<>();

    RenameGuess(Map<String, Description> old, Map<String, Description> now) {
        old.values()
                .forEach(
                        description -> traits(description).forEach(trait -> frequencies.merge(trait, 1, Integer::sum)));
        now.values()
                .forEach(
                        description -> traits(description).forEach(trait -> frequencies.merge(trait, 1, Integer::sum)));
    }

    private record Trait(String property, String value) {}

    private record Pair(String lost, String fresh, double likeness) {}

    /** New names by old names; each at most once. */
    SortedMap<String, String> renames(Map<String, Description> lost, Map<String, Description> fresh) {
        List<Pair> pairs = pairs(named(lost), named(fresh));
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparing(Pair::lost)
                .thenComparing(Pair::fresh));
        SortedMap<String, String> renames = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!renames.containsKey(pair.lost) && taken.add(pair.fresh)) {
                renames.put(pair.lost, pair.fresh);
            }
        }
        return renames;
    }

    private static Map<String, Description> named(Map<String, Description> all) {
        Map<String, Description> named = new TreeMap<>(all);
        named.values().removeIf(description -> !description.subject().isURI());
        return named;
    }

    private List<Pair> pairs(Map<String, Description> lost, Map<String, Description> fresh) {
        Map<Trait, List<String>> lostByTrait = new HashMap<>();
        lost.forEach((name, description) -> traits(description).stream()
                .filter(trait -> frequencies.get(trait) <= COMMON)
                .forEach(trait -> lostByTrait
                        .computeIfAbsent(trait, key -> new ArrayList<>())
                        .add(name)));
        List<Pair> pairs = new ArrayList<>();
        fresh.forEach((name, description) -> {
            Set<String> candidates = new HashSet<>();
            traits(description).forEach(trait -> candidates.addAll(lostByTrait.getOrDefault(trait, List.of())));
            for (String candidate : candidates) {
                double likeness = likeness(lost.get(candidate), description);
                if (likeness >= ALIKE) {
                    pairs.add(new Pair(candidate, name, likeness));
                }
            }
        });
        return pairs;
    }

    private double likeness(Description one, Description other) {
        Set<Trait> both = traits(one);
        Set<Trait> either = new HashSet<>(both);
        Set<Trait> others = traits(other);
        both.retainAll(others);
        either.addAll(others);
        return weight(both) / weight(either);
    }

    private double weight(Set<Trait> traits) {
        return traits.stream()
                .mapToDouble(trait -> 1.0 / frequencies.get(trait))
                .sum();
    }

    private static Set<Trait> traits(Description description) {
        Set<Trait> traits = new HashSet<>();
        description
                .properties()
                .forEach((property, values) ->
                        values.forEach(value -> traits.add(new Trait(property.key(), value.key()))));
        return traits;
    }
}
