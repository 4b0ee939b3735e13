package org.turtleproof.check.owl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Applies rules to facts until nothing new follows, and notes what clashes. */
final class Saturation {

    private static final int MOST_FACTS = 40_000_000;

    private final RuleTable table;
    private final FactStore facts;
    private final Elements elements;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Set<Integer> open = new LinkedHashSet<>();
    private final List<Integer> owing = new ArrayList<>();
    private final Equality equality;
    private final UpperBounds bounds;
    private int done;
    private int known;

    Saturation(RuleTable table, FactStore facts, Elements elements) {
        this.table = table;
        this.facts = facts;
        this.elements = elements;
        this.equality = new Equality(table, facts, elements, this);
        this.bounds = new UpperBounds(table, facts, elements);
    }

    /** What clashes, in the order in which it was found. */
    List<Conflict> conflicts() {
        return conflicts;
    }

    /** Elements about which rules cannot decide. */
    Set<Integer> open() {
        return open;
    }

    /** The membership facts whose class demands that something exist, or that a choice be made. */
    List<Integer> owing() {
        return owing;
    }

    /** Goes on until nothing follows. */
    void run() {
        greetElements();
        while (done < facts.size()) {
            if (facts.size() > MOST_FACTS) {
                open.add(facts.subject(done));
                return;
            }
            process(done++);
            greetElements();
        }
    }

    private void greetElements() {
        for (; known < elements.size(); known++) {
            if (!elements.isLiteral(known)) {
                if (table.everythingMatters()) {
                    facts.add(known, FactStore.TYPE, RuleTable.THING, FactStore.NONE);
                }
                for (Rules.Reflexive reflexive : table.reflexive) {
                    facts.relate(known, reflexive.role(), known, reflexive.statement());
                }
            }
        }
    }

    private void process(int fact) {
        int subject = facts.subject(fact);
        int role = facts.role(fact);
        int object = facts.object(fact);
        if (role == FactStore.SAME) {
            equality.same(fact, subject, object);
            return;
        }
        if (role == FactStore.TYPE) {
            member(fact, subject, object);
        } else {
            related(fact, role * 2, subject, object);
            related(fact, role * 2 + 1, object, subject);
            for (Rules.Denied denied : table.denials.get(subject)) {
                if (denied.role() == role * 2 && denied.object() == object) {
                    conflict(denied.statement(), fact);
                }
            }
        }
        if (facts.hasEquals()) {
            if (role != FactStore.TYPE) {
                equality.copy(fact, object, false);
            }
            equality.copy(fact, subject, true);
        }
    }

    private void member(int fact, int element, int of) {
        if (of == RuleTable.NOTHING) {
            conflict(FactStore.NONE, fact);
        }
        for (Rules.Sub rule : table.subs.get(of)) {
            type(element, rule.result(), rule.statement(), fact);
        }
        for (Rules.Both rule : table.both.get(of)) {
            int other = facts.find(element, FactStore.TYPE, rule.other());
            if (other != FactStore.NONE) {
                type(element, rule.result(), rule.statement(), fact, other);
            }
        }
        for (int group : table.classGroups.get(of)) {
            apart(fact, element, of, group);
        }
        for (Rules.HasSome rule : table.someByFiller.get(of)) {
            for (int link = facts.firstLink(element, rule.role() ^ 1);
                    link != FactStore.NONE;
                    link = facts.nextLink(link, rule.role() ^ 1)) {
                type(facts.end(link, rule.role() ^ 1), rule.result(), rule.statement(), link, fact);
            }
        }
        for (Rules.AtMost rule : table.mostByOwner.get(of)) {
            bounds.apply(rule, element, this);
        }
        for (Rules.AtMost rule : table.mostByFiller.get(of)) {
            for (int link = facts.firstLink(element, rule.role() ^ 1);
                    link != FactStore.NONE;
                    link = facts.nextLink(link, rule.role() ^ 1)) {
                bounds.apply(rule, facts.end(link, rule.role() ^ 1), this);
            }
        }
        for (Rules.HasValue rule : table.values.get(of)) {
            facts.relate(element, rule.role(), rule.value(), rule.statement(), fact);
        }
        for (Rules.HasSelf rule : table.selves.get(of)) {
            facts.relate(element, rule.role(), element, rule.statement(), fact);
        }
        for (Rules.OneElementOf rule : table.elementChoices.get(of)) {
            if (rule.elements().length == 1) {
                facts.add(element, FactStore.SAME, rule.elements()[0], rule.statement(), fact);
            }
        }
        if (table.needs.has(of) || table.classChoices.has(of) || table.elementChoices.has(of)) {
            owing.add(fact);
        }
    }

    private void apart(int fact, int element, int of, int group) {
        for (int other = facts.firstOfSubject(element, FactStore.TYPE);
                other != FactStore.NONE;
                other = facts.nextOfSubject(other)) {
            int that = facts.object(other);
            if (that != of && other < fact && table.classGroups.get(that).contains(group)) {
                conflict(table.groups.get(group).statement(), other, fact);
            }
        }
    }

    private void related(int fact, int role, int from, int to) {
        for (Rules.SubRole rule : table.subRoles.get(role)) {
            facts.relate(from, rule.result(), to, rule.statement(), fact);
        }
        for (Rules.HasSome rule : table.someByRole.get(role)) {
            hasSome(rule, fact, from, to);
        }
        for (Rules.Chain rule : table.chainsByFirst.get(role)) {
            for (int link = facts.firstLink(to, rule.second());
                    link != FactStore.NONE;
                    link = facts.nextLink(link, rule.second())) {
                facts.relate(from, rule.result(), facts.end(link, rule.second()), rule.statement(), fact, link);
            }
        }
        for (Rules.Chain rule : table.chainsBySecond.get(role)) {
            int back = rule.first() ^ 1;
            for (int link = facts.firstLink(from, back); link != FactStore.NONE; link = facts.nextLink(link, back)) {
                facts.relate(facts.end(link, back), rule.result(), to, rule.statement(), link, fact);
            }
        }
        for (Rules.AtMost rule : table.mostByRole.get(role)) {
            bounds.apply(rule, from, this);
        }
        for (Rules.Apart rule : table.apart.get(role)) {
            int other = facts.findLink(from, rule.other(), to);
            if (other != FactStore.NONE && other <= fact) {
                conflict(rule.statement(), other, fact);
            }
        }
        if (from == to) {
            table.irreflexive.get(role).forEach(rule -> conflict(rule.statement(), fact));
            table.selfMakes.get(role).forEach(rule -> type(from, rule.result(), rule.statement(), fact));
        }
    }

    private void hasSome(Rules.HasSome rule, int fact, int from, int to) {
        if (rule.range().isPresent()) {
            Optional<Boolean> inside = elements.isLiteral(to)
                    ? DataRanges.contains(rule.range().get(), elements.node(to))
                    : Optional.empty();
            if (inside.isEmpty()) {
                open.add(from);
            } else if (inside.get()) {
                type(from, rule.result(), rule.statement(), fact);
            }
        } else if (rule.filler() == RuleTable.THING) {
            type(from, rule.result(), rule.statement(), fact);
        } else {
            int filler = facts.find(to, FactStore.TYPE, rule.filler());
            if (filler != FactStore.NONE) {
                type(from, rule.result(), rule.statement(), fact, filler);
            }
        }
    }

    /** Puts an element into a class; a literal is judged at once, since several subjects may share it. */
    void type(int element, int of, int statement, int... from) {
        if (!elements.isLiteral(element)) {
            facts.add(element, FactStore.TYPE, of, statement, from);
        } else if (of != RuleTable.THING) {
            Optional<Boolean> inside =
                    table.range(of).flatMap(range -> DataRanges.contains(range, elements.node(element)));
            if (inside.isEmpty()) {
                open.add(from.length == 0 ? Elements.SHARED : facts.subject(from[0]));
            } else if (!inside.get()) {
                conflict(statement, Arrays.stream(from).boxed().toArray(Integer[]::new));
            }
        }
    }

    /** Takes two elements for one; two literals are judged at once, since several subjects may share them. */
    void same(int one, int other, int statement, int... from) {
        if (!elements.isLiteral(one) || !elements.isLiteral(other)) {
            facts.add(one, FactStore.SAME, other, statement, from);
        } else if (DataRanges.differ(elements.node(one), elements.node(other))) {
            conflict(statement, Arrays.stream(from).boxed().toArray(Integer[]::new));
        } else {
            open.add(facts.subject(from[from.length - 1]));
        }
    }

    /** Notes that facts cannot go together. */
    void conflict(int statement, Integer... with) {
        conflicts.add(new Conflict(statement == FactStore.NONE ? List.of() : List.of(statement), List.of(with)));
    }
}
