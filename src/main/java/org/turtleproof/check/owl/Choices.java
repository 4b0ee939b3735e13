package org.turtleproof.check.owl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Makes the choices that axioms leave open: which class of a union, which witness for what must exist.
 *
 * <p>Any way of choosing that ends without conflict is a model. When the way taken here ends in one, nothing is proven.
 */
final class Choices {

    private static final int MOST_PASSES = 20;

    /** Chains of shared witnesses close into a ring of this length, so that a witness is not its own successor's successor. */
    private static final int RING = 3;

    private final RuleTable table;
    private final FactStore facts;
    private final Elements elements;
    private final Saturation saturation;
    private final UpperBounds bounds;
    private final Map<List<Integer>, Integer> shared = new HashMap<>();

    Choices(RuleTable table, FactStore facts, Elements elements, Saturation saturation) {
        this.table = table;
        this.facts = facts;
        this.elements = elements;
        this.saturation = saturation;
        this.bounds = new UpperBounds(table, facts, elements);
    }

    /** Chooses until nothing is owed. */
    void run() {
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            int before = facts.size();
            for (int i = 0; i < saturation.owing().size(); i++) {
                settle(saturation.owing().get(i));
                saturation.run();
            }
            count();
            saturation.run();
            if (facts.size() == before) {
                return;
            }
        }
        saturation.open().add(Elements.SHARED);
    }

    private void settle(int fact) {
        int element = facts.subject(fact);
        int of = facts.object(fact);
        for (Rules.OneClassOf choice : table.classChoices.get(of)) {
            choose(element, choice);
        }
        for (Rules.OneElementOf choice : table.elementChoices.get(of)) {
            Set<Integer> equals = equals(element);
            boolean settled = false;
            for (int option : choice.elements()) {
                settled |= equals.contains(option);
            }
            if (!settled) {
                saturation.open().add(element);
            }
        }
        for (Rules.Needs need : table.needs.get(of)) {
            satisfy(element, need);
        }
    }

    private void choose(int element, Rules.OneClassOf choice) {
        int best = choice.options()[0];
        boolean found = false;
        for (int option : choice.options()) {
            if (facts.find(element, FactStore.TYPE, option) != FactStore.NONE) {
                return;
            }
            if (!found && fits(element, option)) {
                best = option;
                found = true;
            }
        }
        saturation.type(element, best, FactStore.NONE);
    }

    /** Whether nothing that is known of an element stands against an option or what follows from it. */
    private boolean fits(int element, int option) {
        Set<Integer> implied = new HashSet<>(Set.of(option));
        Deque<Integer> waiting = new ArrayDeque<>(implied);
        while (!waiting.isEmpty()) {
            int next = waiting.pop();
            table.subs.get(next).stream()
                    .map(Rules.Sub::result)
                    .filter(implied::add)
                    .forEach(waiting::push);
        }
        return implied.stream().allMatch(one -> fitsAlone(element, one));
    }

    private boolean fitsAlone(int element, int option) {
        if (option == RuleTable.NOTHING) {
            return false;
        }
        Set<Integer> groups = new HashSet<>(table.classGroups.get(option));
        for (int link = facts.firstOfSubject(element, FactStore.TYPE);
                link != FactStore.NONE;
                link = facts.nextOfSubject(link)) {
            int of = facts.object(link);
            boolean grouped = of != option && table.classGroups.get(of).stream().anyMatch(groups::contains);
            boolean excluded = table.both.get(option).stream()
                    .anyMatch(rule -> rule.other() == of && rule.result() == RuleTable.NOTHING);
            if (grouped || excluded) {
                return false;
            }
        }
        return true;
    }

    private void satisfy(int element, Rules.Needs need) {
        Set<Integer> values = new HashSet<>();
        List<Integer> all = new ArrayList<>();
        for (int link = facts.firstLink(element, need.role());
                link != FactStore.NONE;
                link = facts.nextLink(link, need.role())) {
            int value = facts.end(link, need.role());
            all.add(value);
            if (isIn(value, need)) {
                values.add(representative(value));
            }
        }
        int missing = need.count() - values.size();
        int before = facts.size();
        if (missing <= 0) {
            return;
        }
        if (need.range().isPresent()) {
            Optional<Node> example = need.count() > 1
                    ? Optional.empty()
                    : DataRanges.example(need.range().get());
            if (example.isEmpty()) {
                saturation.open().add(element);
            } else {
                link(element, need, elements.element(example.get()));
            }
        } else if (need.count() == 1
                && !all.isEmpty()
                && isFunctional(need.role())
                && !elements.isLiteral(all.get(0))) {
            saturation.type(all.get(0), need.filler(), FactStore.NONE);
        } else {
            for (int i = 0; i < missing; i++) {
                link(element, need, witness(element, need, i));
            }
        }
        if (facts.size() == before) {
            saturation.open().add(element);
        }
    }

    private void link(int element, Rules.Needs need, int value) {
        facts.relate(element, need.role(), value, FactStore.NONE);
        saturation.type(value, need.filler(), FactStore.NONE);
    }

    private boolean isIn(int value, Rules.Needs need) {
        if (need.range().isPresent()) {
            return elements.isLiteral(value)
                    && DataRanges.contains(need.range().get(), elements.node(value))
                            .orElse(false);
        }
        return need.filler() == RuleTable.THING || facts.find(value, FactStore.TYPE, need.filler()) != FactStore.NONE;
    }

    private boolean isFunctional(int role) {
        return table.mostByRole.get(role).stream()
                .anyMatch(rule ->
                        rule.count() == 1 && rule.owner() == RuleTable.THING && rule.filler() == RuleTable.THING);
    }

    private int witness(int element, Rules.Needs need, int index) {
        int depth = elements.depth(element) + 1;
        if (depth == 1) {
            return elements.witness(elements.origin(element), depth);
        }
        return shared.computeIfAbsent(
                List.of(need.role(), need.filler(), depth % RING, index),
                key -> elements.witness(Elements.SHARED, depth));
    }

    /** Compares the numbers of values with their bounds. */
    private void count() {
        Set<List<Integer>> seen = new HashSet<>();
        for (int fact = 0; fact < facts.size(); fact++) {
            if (facts.role(fact) > FactStore.TYPE) {
                count(facts.role(fact) * 2, facts.subject(fact), seen);
                count(facts.role(fact) * 2 + 1, facts.object(fact), seen);
            }
        }
    }

    private void count(int role, int element, Set<List<Integer>> seen) {
        if (!table.mostByRole.has(role) && !table.counts.has(role) || !seen.add(List.of(role, element))) {
            return;
        }
        for (Rules.AtMost rule : table.mostByRole.get(role)) {
            if (rule.count() > 1 && distinct(bounds.counted(rule, element), role) > rule.count()) {
                saturation.open().add(element);
            }
        }
        for (Rules.Counts rule : table.counts.get(role)) {
            Rules.AtMost same = new Rules.AtMost(RuleTable.THING, 0, role, rule.filler(), FactStore.NONE);
            if (distinct(bounds.counted(same, element), role) >= rule.count()) {
                saturation.type(element, rule.result(), FactStore.NONE);
            }
        }
    }

    private int distinct(List<Integer> links, int role) {
        Set<Integer> values = new HashSet<>();
        links.forEach(link -> values.add(representative(facts.end(link, role))));
        return values.size();
    }

    private int representative(int element) {
        return equals(element).stream().min(Integer::compare).orElse(element);
    }

    private Set<Integer> equals(int element) {
        Set<Integer> equals = new HashSet<>(List.of(element));
        for (int link = facts.firstOfSubject(element, FactStore.SAME);
                link != FactStore.NONE;
                link = facts.nextOfSubject(link)) {
            equals.add(facts.object(link));
        }
        return equals;
    }
}
