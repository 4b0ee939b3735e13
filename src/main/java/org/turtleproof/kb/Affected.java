package org.turtleproof.kb;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Which answers of a query may be others than they were: those that give a variable one of some values.
 *
 * @param variable the variable; absent when any answer may be another
 * @param values the values, none when no answer can be
 */
record Affected(Optional<Var> variable, Set<Node> values) {

    static final Affected EVERYTHING = new Affected(Optional.empty(), Set.of());

    /** Whether all answers are what they were. */
    boolean nothing() {
        return variable.isPresent() && values.isEmpty();
    }

    /** Whether any answer may be another. */
    boolean everything() {
        return variable.isEmpty();
    }

    boolean holds(Binding answer) {
        return variable.isEmpty() || values.contains(answer.get(variable.get()));
    }

    /** Solutions of one leaf that came or went. */
    static final class Solutions {

        private final Set<Var> shared;
        private final Map<Var, Set<Node>> values = new HashMap<>();
        private boolean any;

        /** Of a leaf that shares these variables. */
        Solutions(Set<Var> shared) {
            this.shared = shared;
            shared.forEach(variable -> values.put(variable, new HashSet<>()));
        }

        /** Adds one; a shared variable without value in it is shared no longer. */
        void add(Binding solution) {
            any = true;
            for (Var variable : shared) {
                Node value = solution.get(variable);
                if (value == null) {
                    values.remove(variable);
                } else if (values.containsKey(variable)) {
                    values.get(variable).add(value);
                }
            }
        }

        /** Adds some of which nothing is known. */
        void addUnknown() {
            any = true;
            values.clear();
        }

        /** Whether nothing more can be learnt. */
        boolean hopeless() {
            return any && values.isEmpty();
        }
    }

    /**
     * What the leaves of a query, taken together, affect, told by the variable whose values are mentioned least.
     *
     * @param mentions how often a value is mentioned
     */
    static Affected by(Collection<Solutions> leaves, ToIntFunction<Node> mentions) {
        List<Solutions> touched = leaves.stream().filter(leaf -> leaf.any).toList();
        if (touched.isEmpty()) {
            return new Affected(Optional.of(Var.alloc("any")), Set.of());
        }
        return touched.get(0).values.keySet().stream()
                .filter(variable -> touched.stream().allMatch(leaf -> leaf.values.containsKey(variable)))
                .map(variable -> new Affected(Optional.of(variable), union(variable, touched)))
                .min(Comparator.<Affected>comparingInt(
                                one -> one.values.stream().mapToInt(mentions).sum())
                        .thenComparing(one -> one.variable.get().getVarName()))
                .orElse(EVERYTHING);
    }

    private static Set<Node> union(Var variable, List<Solutions> touched) {
        Set<Node> all = new HashSet<>();
        touched.forEach(leaf -> all.addAll(leaf.values.get(variable)));
        return all;
    }
}
