package org.turtleproof.rdf.compact;

import java.util.Arrays;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;

/** Terms numbered from 0 in the order in which they were first seen; equal terms have one number. */
public final class TermTable {

    private static final int FREE = -1;

    private Node[] nodes = new Node[1024];
    private int[] slots = filled(4096);
    private int size;

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

    /** The number of a term that is in the table. */
    public synchronized OptionalInt find(Node node) {
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
        int mask = slots.length - 1;
        int hash = node.hashCode();
        int slot = (hash ^ hash >>> 16) * 0x9E3779B9 >>> 7 & mask;
        while (slots[slot] != FREE && !nodes[slots[slot]].equals(node)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        slots = filled(slots.length * 2);
        for (int id = 0; id < size; id++) {
            slots[slot(nodes[id])] = id;
        }
    }

    private static int[] filled(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, FREE);
        return slots;
    }
}
