package org.turtleproof.check.owl;

import java.util.HashSet;
import java.util.Set;

/** What follows when two elements are the same. */
record Equality(RuleTable table, FactStore facts, Elements elements, Saturation saturation) {

    /** Takes two elements for one: each then has what the other has. */
    void same(int fact, int one, int other) {
        if (one == other) {
            return;
        }
        if (elements.isLiteral(one) || elements.isLiteral(other)) {
            saturation.open().add(elements.isLiteral(one) ? other : one);
            return;
        }
        Set<Integer> shared = new HashSet<>(elements.groups(one));
        shared.retainAll(elements.groups(other));
        shared.stream()
                .sorted()
                .forEach(group -> saturation.conflict(table.groups.get(group).statement(), fact));
        facts.add(other, FactStore.SAME, one, FactStore.NONE, fact);
        for (int link = facts.firstOfSubject(other, FactStore.SAME);
                link != FactStore.NONE;
                link = facts.nextOfSubject(link)) {
            facts.add(one, FactStore.SAME, facts.object(link), FactStore.NONE, fact, link);
        }
        for (int role = FactStore.TYPE; role < table.roleCount(); role++) {
            for (int link = facts.firstOfSubject(one, role); link != FactStore.NONE; link = facts.nextOfSubject(link)) {
                facts.add(other, role, facts.object(link), FactStore.NONE, link, fact);
            }
            if (role != FactStore.TYPE) {
                for (int link = facts.firstOfObject(one, role);
                        link != FactStore.NONE;
                        link = facts.nextOfObject(link)) {
                    facts.add(facts.subject(link), role, other, FactStore.NONE, link, fact);
                }
            }
        }
    }

    /** Says of equal elements what is said of one. */
    void copy(int fact, int element, boolean subject) {
        for (int link = facts.firstOfSubject(element, FactStore.SAME);
                link != FactStore.NONE;
                link = facts.nextOfSubject(link)) {
            int equal = facts.object(link);
            if (subject) {
                facts.add(equal, facts.role(fact), facts.object(fact), FactStore.NONE, fact, link);
            } else {
                facts.add(facts.subject(fact), facts.role(fact), equal, FactStore.NONE, fact, link);
            }
        }
    }
}
