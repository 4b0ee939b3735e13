package org.turtleproof.rdf.compact;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;

/** Terms numbered from 0 in the order in which they were first seen; equal terms have one number. */
public final class TermTable {

    private static final int FREE = -1;

    private volatile Node[] nodes;
    private int[] hashes;
    private volatile int[] slots;
    private volatile int size;

    /** An empty table. */
    public TermTable() {
        this(128);
    }

    /** An empty table with room for so many terms. */
    TermTable(int room) {
        this.nodes = new Node[Math.max(1, room)];
        this.hashes = new int[nodes.length];
        this.slots = filled(Math.max(4, 2 * Integer.highestOneBit(room) << 1));
    }

    /** The number of a term, given out now when it is new. */
    public synchronized int id(Node node) {
        return id(node, node.hashCode());
    }

    private int id(Node node, int hash) {
        int slot = first(hash, slots);
        while (slots[slot] != FREE) {
            int id = slots[slot];
            if (hashes[id] == hash && nodes[id].equals(node)) {
                return id;
            }
            slot = slot + 1 & slots.length - 1;
        }
        if (size == nodes.length) {
            resize(size * 2);
        }
        nodes[size] = node;
        hashes[size] = hash;
        slots[slot] = size++;
        if (size * 2 > slots.length) {
            rehash(slots.length * 2);
        }
        return size - 1;
    }

    /** The numbers of all terms of another table, by their numbers there; those that are new get theirs now. */
    public int[] numbersOf(TermTable other) {
        return numbersOf(other, UnaryOperator.identity());
    }

    /** The numbers of what the terms of another table are called here, by their numbers there; new ones are given out now. */
    synchronized int[] numbersOf(TermTable other, UnaryOperator<Node> renaming) {
        int most = size + other.size();
        if (most > nodes.length) {
            resize(Math.max(most, nodes.length + nodes.length / 2));
        }
        int length = slots.length;
        while (length < most * 2) {
            length *= 2;
        }
        if (length > slots.length) {
            rehash(length);
        }
        int[] numbers = new int[other.size()];
        for (int i = 0; i < numbers.length; i++) {
            Node node = other.node(i);
            Node here = renaming.apply(node);
            numbers[i] = id(here, here == node ? other.hashes[i] : here.hashCode());
        }
        return numbers;
    }

    /** The number of a term that is in the table. Waits for no one: a term that is being added may not be found yet. */
    public OptionalInt find(Node node) {
        int[] seen = slots;
        int slot = first(node.hashCode(), seen);
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
        int slot = first(node.hashCode(), slots);
        while (slots[slot] != FREE && !nodes[slots[slot]].equals(node)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slots[slot] == FREE ? OptionalInt.empty() : OptionalInt.of(slots[slot]);
    }

    /** The term of a number. */
    public Node node(int id) {
        return nodes[id];
    }

    /** How many terms there are; the next one gets this number. */
    public int size() {
        return size;
    }

    private static int first(int hash, int[] among) {
        return (int) (hash * 0x9E3779B97F4A7C15L >>> 32) & among.length - 1;
    }

    private void resize(int length) {
        nodes = Arrays.copyOf(nodes, length);
        hashes = Arrays.copyOf(hashes, length);
    }

    private void rehash(int length) {
        int[] larger = filled(length);
        for (int id = 0; id < size; id++) {
            int slot = first(hashes[id], larger);
            while (larger[slot] != FREE) {
                slot = slot + 1 & length - 1;
            }
            larger[slot] = id;
        }
        slots = larger;
    }

    private static int[] filled(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, FREE);
        return slots;
    }
}
