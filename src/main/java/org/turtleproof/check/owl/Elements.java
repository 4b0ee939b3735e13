package org.turtleproof.check.owl;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * The numbered elements of the model that is being built: individuals, literals by value, and witnesses for what must exist.
 *
 * <p>Each element has an origin: the individual whose axioms called for it, itself for an individual.
 */
final class Elements {

    /** The origin of a witness that several individuals share. */
    static final int SHARED = -1;

    private final FactStore facts;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();
    private final BitSet literals = new BitSet();
    private final ByNumber<Integer> groups = new ByNumber<>();

    Elements(FactStore facts) {
        this.facts = facts;
    }

    /** The number of an individual, or of a literal's value. */
    int element(Node node) {
        Object key = node.isLiteral() ? List.of(node.getIndexingValue()) : node;
        return numbers.computeIfAbsent(key, absent -> {
            int number = add(node, nodes.size(), 0);
            literals.set(number, node.isLiteral());
            return number;
        });
    }

    /** A new element that must exist because of another. */
    int witness(int origin, int depth) {
        return add(null, origin, depth);
    }

    private int add(Node node, int origin, int depth) {
        nodes.add(node);
        origins.add(origin);
        depths.add(depth);
        return nodes.size() - 1;
    }

    /** Makes a node a member of a class by the meaning of an enumeration. */
    void member(Node node, int of) {
        facts.add(element(node), FactStore.TYPE, of, FactStore.NONE);
    }

    /** Puts an element into a group of which all are different. */
    void different(int element, int group) {
        groups.add(element, group);
    }

    /** The groups of different elements that an element is in. */
    List<Integer> groups(int element) {
        return groups.get(element);
    }

    boolean isLiteral(int element) {
        return literals.get(element);
    }

    /** The individual or literal, or null for a witness. */
    Node node(int element) {
        return nodes.get(element);
    }

    int origin(int element) {
        return origins.get(element);
    }

    /** How many witnesses lie between an element and its origin. */
    int depth(int element) {
        return depths.get(element);
    }

    int size() {
        return nodes.size();
    }
}
