package org.turtleproof.rdf.compact;

import java.util.Arrays;

/** A set of term numbers that remembers the order in which they were added. */
public final class IntSet {

    private static final int SMALL = 12;

    private int[] values = new int[4];
    private int[] slots = new int[0];
    private int size;

    /** A set of these numbers. */
    public static IntSet of(int... numbers) {
        IntSet set = new IntSet();
        for (int number : numbers) {
            set.add(number);
        }
        return set;
    }

    /** Adds a number; whether it is new. */
    public boolean add(int number) {
        if (contains(number)) {
            return false;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = number;
        if (size > SMALL) {
            index();
        }
        return true;
    }

    /** Whether a number is in the set. */
    public boolean contains(int number) {
        if (size <= SMALL) {
            for (int i = 0; i < size; i++) {
                if (values[i] == number) {
                    return true;
                }
            }
            return false;
        }
        return slots[slot(number)] != 0;
    }

    /** How many numbers there are. */
    public int size() {
        return size;
    }

    /** The number that was added as the {@code index}-th, counted from 0. */
    public int at(int index) {
        return values[index];
    }

    /** The numbers in the order in which they were added. */
    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    private void index() {
        if (size * 2 > slots.length) {
            slots = new int[Math.max(64, Integer.highestOneBit(size) * 8)];
            for (int i = 0; i < size; i++) {
                slots[slot(values[i])] = i + 1;
            }
        } else {
            slots[slot(values[size - 1])] = size;
        }
    }

    private int slot(int number) {
        int mask = slots.length - 1;
        int slot = number * 0x9E3779B9 >>> 8 & mask;
        while (slots[slot] != 0 && values[slots[slot] - 1] != number) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
