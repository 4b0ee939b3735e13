package org.turtleproof.rdf.compact;

import java.util.Arrays;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;

/** Terms numbered from 0 in the order in which they were first seen; equal terms have one number. */
public final class TermTable {

    private static final int FREE = -1;

    private volatile Node[] nodes;
    private volatile int[] slots;
    private volatile int size;

    /** An empty table. */
    public TermTable() {
        this(128);
    }

    /** An empty table with room for so many terms. */
    TermTable(int room) {
        this.nodes = new Node[Math.max(1, room)];
        this.slots = filled(Math.max(4, 2 * Integer.highestOneBit(room) << 1));
    }

    /** The number of a term, given out now when it is new. */
    public synchronized int id(Node node) {
        int slot = slot(node);
        if (slots[slot] != FREE) {
            return slots[slot];
        }
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, size * 2);
        }
        nodes[size] = node;
        slots[slot] = size++;
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    /** The numbers of all terms of another table, by their numbers there; those that are new get theirs now. */
    public synchronized int[] numbersOf(TermTable other) {
        int[] numbers = new int[other.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = id(other.node(i));
        }
        return numbers;
    }

    /** The number of a term that is in the table. Waits for no one: a term that is being added may not be found yet. */
    public OptionalInt find(Node node) {
        int[] seen = slots;
        int slot = first(node, seen);
        while (true) {
            int id = seen[slot];
            if (id == FREE) {
                return OptionalInt.empty();
            }
            Node[] all = nodes;
            if (id >= all.length || all[id] == null) {
                return findAfterAdding(node);
            }
            if (all[id].equals(node)) {
                return OptionalInt.of(id);
            }
            slot = slot + 1 & seen.length - 1;
        }
    }

    private synchronized OptionalInt findAfterAdding(Node node) {
        int id = slots[slot(node)];
        return id == FREE ? OptionalInt.empty() : OptionalInt.of(id);
    }

    /** The term of a number. */
    public Node node(int id) {
        return nodes[id];
    }

    /** How many terms there are; the next one gets this number. */
    public int size() {
        return size;
    }

    private int slot(Node node) {
        return slot(node, slots);
    }

    private int slot(Node node, int[] among) {
        int slot = first(node, among);
        while (among[slot] != FREE && !nodes[among[slot]].equals(node)) {
            slot = slot + 1 & among.length - 1;
        }
        return slot;
    }

    private static int first(Node node, int[] among) {
        int hash = node.hashCode();
        return (hash ^ hash >>> 16) * 0x9E3779B9 >>> 7 & among.length - 1;
    }

    private void grow() {
        int[] larger = filled(slots.length * 2);
        for (int id = 0; id < size; id++) {
            larger[slot(nodes[id], larger)] = id;
        }
        slots = larger;
    }

    private static int[] filled(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, FREE);
        return slots;
    }
}
