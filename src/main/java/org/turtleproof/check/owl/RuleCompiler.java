package org.turtleproof.check.owl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compiles implications between class expressions to rules, by giving a number to each expression that needs one.
 *
 * <p>An expression on the left is given a class that holds at least its members, one on the right a class that holds at most its
 * members; the rules between expression and class hold by definition and belong to no statement.
 */
final class RuleCompiler {

    /** Signals an expression that no rule can say. */
    static final class NoRule extends Exception {
        private static final long serialVersionUID = 1L;

        NoRule(String what) {
            super(what, null, false, false);
        }
    }

    private final boolean bold;
    private final RuleTable table;
    private final Vocabulary vocabulary;
    private final Elements elements;
    private final Map<Expression, Integer> lefts = new HashMap<>();
    private final Map<Expression, Integer> rights = new HashMap<>();
    private final Map<Expression, Integer> ranges = new HashMap<>();

    /**
     * A compiler into a table.
     *
     * @param bold whether expressions that no rule can say may be taken for everything where that only demands more: a model of
     *     more is a model, but a contradiction of more proves nothing
     */
    RuleCompiler(RuleTable table, Vocabulary vocabulary, Elements elements, boolean bold) {
        this.bold = bold;
        this.table = table;
        this.vocabulary = vocabulary;
        this.elements = elements;
    }

    /** Every member of one is a member of the other. */
    void implies(Expression left, Expression right, int statement) throws NoRule {
        makes(left(left), Negation.inward(right), statement);
    }

    /** No two of these share a member. */
    void disjoint(List<Expression> expressions, int statement) throws NoRule {
        int group = table.groups.size();
        table.groups.add(new Rules.Group(statement));
        Set<Integer> members = new HashSet<>();
        for (Expression expression : expressions) {
            int member = left(expression);
            if (!members.add(member)) {
                table.sub(member, RuleTable.NOTHING, statement);
            }
            table.classGroups.add(member, group);
        }
        if (members.contains(RuleTable.THING)) {
            table.usesThing();
        }
    }

    /** What has the property is a member. */
    void domain(Expression.Role role, Expression right, int statement) throws NoRule {
        int number = table.look(role);
        boolean literals = isData(role) && role.inverse();
        table.add(new Rules.HasSome(number, RuleTable.THING, Optional.empty(), right(right, literals), statement));
    }

    /** The class on whose members a class assertion with this expression puts its element. */
    int right(Expression expression) throws NoRule {
        return right(expression, false);
    }

    private boolean isData(Expression.Role role) {
        return vocabulary.dataProperties().contains(role.property())
                && !vocabulary.objectProperties().contains(role.property());
    }

    private int range(Expression range) {
        return ranges.computeIfAbsent(range, table::rangeClass);
    }

    /** A class that holds at least the members of the expression. */
    private int left(Expression expression) throws NoRule {
        if (expression instanceof Expression.Named named) {
            return table.classOf(named.name());
        }
        Integer known = lefts.get(expression);
        if (known != null) {
            return known;
        }
        int made = table.freshClass();
        if (expression instanceof Expression.And and) {
            int all = RuleTable.THING;
            for (Expression operand : and.operands()) {
                int member = left(operand);
                all = all == RuleTable.THING ? member : table.both(all, member);
            }
            table.sub(all, made, FactStore.NONE);
        } else if (expression instanceof Expression.Or or) {
            for (Expression operand : or.operands()) {
                table.sub(left(operand), made, FactStore.NONE);
            }
        } else if (expression instanceof Expression.Some some) {
            leftSome(some.role(), some.filler(), made);
        } else if (expression instanceof Expression.Self self) {
            int role = table.look(self.role());
            table.selfMakes.add(role, new Rules.SelfMakes(made, FactStore.NONE));
        } else if (expression instanceof Expression.OneOf one) {
            one.members().forEach(member -> elements.member(member, made));
        } else if (expression instanceof Expression.AtLeast least && least.count() == 0) {
            table.sub(RuleTable.THING, made, FactStore.NONE);
        } else if (expression instanceof Expression.AtLeast least && least.count() == 1) {
            leftSome(least.role(), least.filler(), made);
        } else if (expression instanceof Expression.AtLeast least && !isData(least.role())) {
            int role = table.look(least.role());
            table.counts.add(role, new Rules.Counts(least.count(), role, left(least.filler()), made));
            table.countingRoles.add(role);
        } else if (bold) {
            table.sub(RuleTable.THING, made, FactStore.NONE);
        } else {
            throw new NoRule("an expression that is not monotone stands on the left");
        }
        lefts.put(expression, made);
        return made;
    }

    private void leftSome(Expression.Role role, Expression filler, int made) throws NoRule {
        boolean literals = isData(role);
        boolean any = filler.equals(Negation.THING);
        int of = any ? RuleTable.THING : literals ? range(filler) : left(filler);
        table.add(new Rules.HasSome(
                table.look(role), of, literals && !any ? Optional.of(filler) : Optional.empty(), made, FactStore.NONE));
    }

    /** A class that holds at most the members of the expression. */
    private int right(Expression expression, boolean literals) throws NoRule {
        if (literals) {
            return range(expression);
        }
        if (expression instanceof Expression.Named named) {
            return table.classOf(named.name());
        }
        Integer known = rights.get(expression);
        if (known != null) {
            return known;
        }
        int made = table.freshClass();
        rights.put(expression, made);
        makes(made, Negation.inward(expression), FactStore.NONE);
        return made;
    }

    /** Members of a class are members of an expression whose negations stand innermost. */
    private void makes(int member, Expression right, int statement) throws NoRule {
        if (right instanceof Expression.Named named) {
            if (!right.equals(Negation.THING)) {
                table.sub(member, table.classOf(named.name()), statement);
            }
        } else if (right instanceof Expression.And and) {
            for (Expression operand : and.operands()) {
                makes(member, operand, statement);
            }
        } else if (right instanceof Expression.Or or) {
            makesOneOf(member, or.operands(), statement);
        } else if (right instanceof Expression.Not not) {
            table.both(member, left(not.operand()), RuleTable.NOTHING, statement);
        } else if (right instanceof Expression.Some some) {
            needs(member, 1, some.role(), some.filler(), statement);
        } else if (right instanceof Expression.AtLeast least) {
            needs(member, least.count(), least.role(), least.filler(), statement);
        } else if (right instanceof Expression.All all) {
            table.add(new Rules.HasSome(
                    table.look(all.role().inverted()),
                    member,
                    Optional.empty(),
                    right(all.filler(), isData(all.role())),
                    statement));
        } else if (right instanceof Expression.AtMost most) {
            makesAtMost(member, most, statement);
        } else if (right instanceof Expression.Self self) {
            table.selves.add(member, new Rules.HasSelf(table.look(self.role()), statement));
        } else if (right instanceof Expression.OneOf one) {
            int[] members = one.members().stream().mapToInt(elements::element).toArray();
            table.elementChoices.add(member, new Rules.OneElementOf(members, statement));
        } else {
            throw new NoRule("a data range stands where a class should");
        }
        if (member == RuleTable.THING) {
            table.usesThing();
        }
    }

    private void makesOneOf(int member, List<Expression> operands, int statement) throws NoRule {
        int owner = member;
        List<Integer> options = new ArrayList<>();
        for (Expression operand : operands) {
            if (operand instanceof Expression.Not not) {
                owner = table.both(owner, left(not.operand()));
            } else {
                options.add(right(operand, false));
            }
        }
        if (options.isEmpty()) {
            table.sub(owner, RuleTable.NOTHING, statement);
        } else if (options.size() == 1) {
            table.sub(owner, options.get(0), statement);
        } else {
            table.classChoices.add(
                    owner,
                    new Rules.OneClassOf(
                            options.stream().mapToInt(Integer::intValue).toArray(), statement));
        }
    }

    private void makesAtMost(int member, Expression.AtMost most, int statement) throws NoRule {
        boolean any = most.filler().equals(Negation.THING) || most.filler().equals(Negation.LITERAL);
        if (most.count() == 0) {
            int owner = table.freshClass();
            leftSome(most.role(), any ? Negation.THING : most.filler(), owner);
            table.both(member, owner, RuleTable.NOTHING, statement);
        } else if (any || !isData(most.role())) {
            table.add(new Rules.AtMost(
                    member,
                    most.count(),
                    table.look(most.role()),
                    any ? RuleTable.THING : left(most.filler()),
                    statement));
        } else {
            throw new NoRule("values of a data property are counted by datatype");
        }
    }

    private void needs(int member, int count, Expression.Role role, Expression filler, int statement) throws NoRule {
        boolean literals = isData(role);
        if (count == 1
                && filler instanceof Expression.OneOf one
                && one.members().size() == 1) {
            int value = elements.element(one.members().get(0));
            table.values.add(member, new Rules.HasValue(table.look(role), value, statement));
        } else if (count > 0) {
            boolean any = filler.equals(Negation.THING);
            Expression wanted = literals && any ? Negation.LITERAL : filler;
            table.needs.add(
                    member,
                    new Rules.Needs(
                            count,
                            table.look(role),
                            right(wanted, literals),
                            literals ? Optional.of(wanted) : Optional.empty(),
                            statement));
        }
    }
}
