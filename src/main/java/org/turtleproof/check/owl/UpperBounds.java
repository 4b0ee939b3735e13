package org.turtleproof.check.owl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Upper bounds on the number of values of a property. */
record UpperBounds(RuleTable table, FactStore facts, Elements elements) {

    /** Elements with more values than allowed that are stated to be different, each as a conflict. */
    List<Conflict> exceeded() {
        List<Conflict> exceeded = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (int fact = 0; fact < facts.size(); fact++) {
            if (facts.role(fact) > FactStore.TYPE) {
                compare(facts.role(fact) * 2, facts.subject(fact), seen, exceeded);
                compare(facts.role(fact) * 2 + 1, facts.object(fact), seen, exceeded);
            }
        }
        return exceeded;
    }

    private void compare(int role, int element, Set<List<Object>> seen, List<Conflict> exceeded) {
        for (Rules.AtMost rule : table.mostByRole.get(role)) {
            if (rule.count() > 1 && seen.add(List.of(role, element, rule))) {
                exceeded(rule, element, exceeded);
            }
        }
    }

    private void exceeded(Rules.AtMost rule, int owner, List<Conflict> exceeded) {
        List<Integer> apart = new ArrayList<>();
        Set<Integer> statements = new HashSet<>(List.of(rule.statement()));
        List<Integer> premises = new ArrayList<>();
        for (int link : counted(rule, owner)) {
            int value = facts.end(link, rule.role());
            List<Integer> groups = new ArrayList<>();
            if (apart.stream().allMatch(other -> differ(value, other, groups))) {
                apart.add(value);
                premises.add(link);
                groups.forEach(group -> statements.add(table.groups.get(group).statement()));
                if (rule.filler() != RuleTable.THING) {
                    premises.add(facts.find(value, FactStore.TYPE, rule.filler()));
                }
            }
            if (apart.size() > rule.count()) {
                break;
            }
        }
        if (apart.size() > rule.count()) {
            if (rule.owner() != RuleTable.THING) {
                premises.add(facts.find(owner, FactStore.TYPE, rule.owner()));
            }
            statements.remove(FactStore.NONE);
            exceeded.add(new Conflict(List.copyOf(statements), premises));
        }
    }

    private boolean differ(int one, int other, List<Integer> groups) {
        if (elements.isLiteral(one) && elements.isLiteral(other)) {
            return DataRanges.differ(elements.node(one), elements.node(other));
        }
        for (int group : elements.groups(one)) {
            if (elements.groups(other).contains(group)) {
                groups.add(group);
                return true;
            }
        }
        return false;
    }

    /** Makes the values of an element the same where only one is allowed; more are counted in the end. */
    void apply(Rules.AtMost rule, int owner, Saturation saturation) {
        if (rule.count() != 1) {
            return;
        }
        List<Integer> links = counted(rule, owner);
        int owns = rule.owner() == RuleTable.THING ? FactStore.NONE : facts.find(owner, FactStore.TYPE, rule.owner());
        for (int i = 1; i < links.size(); i++) {
            int one = facts.end(links.get(i), rule.role());
            int other = facts.end(links.get(0), rule.role());
            if (one != other) {
                saturation.same(one, other, rule.statement(), premises(rule, owns, links.get(0), links.get(i)));
            }
        }
    }

    private int[] premises(Rules.AtMost rule, int owns, int... links) {
        List<Integer> premises = new ArrayList<>();
        if (owns != FactStore.NONE) {
            premises.add(owns);
        }
        for (int link : links) {
            premises.add(link);
            if (rule.filler() != RuleTable.THING) {
                premises.add(facts.find(facts.end(link, rule.role()), FactStore.TYPE, rule.filler()));
            }
        }
        return premises.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The links of an element that an upper bound counts; none when it is not bound. */
    List<Integer> counted(Rules.AtMost rule, int owner) {
        if (rule.owner() != RuleTable.THING && facts.find(owner, FactStore.TYPE, rule.owner()) == FactStore.NONE) {
            return List.of();
        }
        List<Integer> links = new ArrayList<>();
        for (int link = facts.firstLink(owner, rule.role());
                link != FactStore.NONE;
                link = facts.nextLink(link, rule.role())) {
            if (rule.filler() == RuleTable.THING
                    || facts.find(facts.end(link, rule.role()), FactStore.TYPE, rule.filler()) != FactStore.NONE) {
                links.add(link);
            }
        }
        return links;
    }
}
