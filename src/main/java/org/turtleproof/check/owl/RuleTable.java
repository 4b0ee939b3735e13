package org.turtleproof.check.owl;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;

/** Axioms compiled to rules, each kept where it will be looked for: by class, or by property with direction. */
final class RuleTable {

    /** The class of everything. */
    static final int THING = 0;

    /** The class of nothing. */
    static final int NOTHING = 1;

    final ByNumber<Rules.Sub> subs = new ByNumber<>();
    final ByNumber<Rules.Both> both = new ByNumber<>();
    final ByNumber<Integer> classGroups = new ByNumber<>();
    final ByNumber<Rules.Needs> needs = new ByNumber<>();
    final ByNumber<Rules.OneClassOf> classChoices = new ByNumber<>();
    final ByNumber<Rules.OneElementOf> elementChoices = new ByNumber<>();
    final ByNumber<Rules.HasValue> values = new ByNumber<>();
    final ByNumber<Rules.HasSelf> selves = new ByNumber<>();
    final ByNumber<Rules.HasSome> someByFiller = new ByNumber<>();
    final ByNumber<Rules.HasSome> someByRole = new ByNumber<>();
    final ByNumber<Rules.AtMost> mostByOwner = new ByNumber<>();
    final ByNumber<Rules.AtMost> mostByFiller = new ByNumber<>();
    final ByNumber<Rules.AtMost> mostByRole = new ByNumber<>();
    final ByNumber<Rules.Counts> counts = new ByNumber<>();
    final ByNumber<Rules.SubRole> subRoles = new ByNumber<>();
    final ByNumber<Rules.Chain> chainsByFirst = new ByNumber<>();
    final ByNumber<Rules.Chain> chainsBySecond = new ByNumber<>();
    final ByNumber<Rules.Apart> apart = new ByNumber<>();
    final ByNumber<Rules.SelfMakes> selfMakes = new ByNumber<>();
    final ByNumber<Rules.Denied> denials = new ByNumber<>();
    final ByNumber<Rules.Group> irreflexive = new ByNumber<>();
    final List<Rules.Reflexive> reflexive = new ArrayList<>();
    final List<Rules.Group> groups = new ArrayList<>();
    final List<Integer> countingRoles = new ArrayList<>();

    private final Map<Node, Integer> classes = new HashMap<>();
    private final Map<Node, Integer> properties = new HashMap<>();
    private final Map<Integer, Expression> ranges = new HashMap<>();
    private final BitSet used = new BitSet();
    private int classCount = 2;
    private boolean everythingMatters;

    RuleTable() {
        classes.put(OWL2.Thing.asNode(), THING);
        classes.put(OWL2.Nothing.asNode(), NOTHING);
    }

    /** The number of a named class. */
    int classOf(Node name) {
        return classes.computeIfAbsent(name, key -> classCount++);
    }

    /** The number of a class without name. */
    int freshClass() {
        return classCount++;
    }

    /** The number of a class of literals. */
    int rangeClass(Expression range) {
        int number = classCount++;
        ranges.put(number, range);
        return number;
    }

    /** The data range that a class of literals stands for. */
    Optional<Expression> range(int number) {
        return Optional.ofNullable(ranges.get(number));
    }

    /** The number of a property. */
    int role(Node property) {
        return properties.computeIfAbsent(property, key -> properties.size() + FactStore.TYPE + 1);
    }

    /** The number of a property that has no name, read forwards. */
    int freshRole() {
        return look(new Expression.Role(NodeFactory.createBlankNode("role" + properties.size()), false));
    }

    /** How many properties there are, the two of the house included. */
    int roleCount() {
        return properties.size() + FactStore.TYPE + 1;
    }

    /** The number of a property with its direction, from now on looked at. */
    int look(Expression.Role role) {
        int number = role(role.property()) * 2 + (role.inverse() ? 1 : 0);
        used.set(number >> 1);
        return number;
    }

    /** Whether any rule looks at facts with this property. */
    boolean matters(int property) {
        return used.get(property);
    }

    /** Notes that some rule looks at every element. */
    void usesThing() {
        everythingMatters = true;
    }

    /** Whether some rule looks at every element. */
    boolean everythingMatters() {
        return everythingMatters;
    }

    /** Members of one class are members of another. */
    void sub(int member, int result, int statement) {
        subs.add(member, new Rules.Sub(result, statement));
        if (member == RuleTable.THING) {
            usesThing();
        }
    }

    /** Adds a rule on values of a property. */
    void add(Rules.HasSome rule) {
        someByRole.add(rule.role(), rule);
        if (rule.filler() != RuleTable.THING) {
            someByFiller.add(rule.filler(), rule);
        }
    }

    /** Adds an upper bound. */
    void add(Rules.AtMost rule) {
        mostByRole.add(rule.role(), rule);
        if (rule.owner() != RuleTable.THING) {
            mostByOwner.add(rule.owner(), rule);
        }
        if (rule.filler() != RuleTable.THING) {
            mostByFiller.add(rule.filler(), rule);
        }
    }

    /** A class of what is in both. */
    int both(int one, int other) {
        int result = freshClass();
        both(one, other, result, FactStore.NONE);
        return result;
    }

    /** What is in both classes is in the result. */
    void both(int one, int other, int result, int statement) {
        both.add(one, new Rules.Both(other, result, statement));
        both.add(other, new Rules.Both(one, result, statement));
        if (one == RuleTable.THING || other == RuleTable.THING) {
            usesThing();
        }
    }
}
