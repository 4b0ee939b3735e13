package org.turtleproof.check.owl;

import java.util.Arrays;

/** A map from non-negative longs to non-negative ints, by open addressing. */
final class LongIntMap {

    /** What stands for no value. */
    static final int NONE = -1;

    private long[] keys;
    private int[] values;
    private int shift;
    private int size;

    LongIntMap() {
        allot(64);
    }

    /** Makes room for so many keys beside those that are there. */
    void reserve(int more) {
        int length = Integer.highestOneBit(Math.max(1, 2 * (size + more) - 1)) * 2;
        if (length > keys.length) {
            resize(length);
        }
    }

    /** The value of a key, or {@link #NONE}. */
    int get(long key) {
        int slot = slot(key);
        return keys[slot] == key ? values[slot] : NONE;
    }

    /** Gives a key a value and returns the one it had before, or {@link #NONE}. */
    int put(long key, int value) {
        int slot = slot(key);
        if (keys[slot] == key) {
            int before = values[slot];
            values[slot] = value;
            return before;
        }
        add(slot, key, value);
        return NONE;
    }

    /** Gives a key a value unless it has one, and returns that, or {@link #NONE}. */
    int putIfAbsent(long key, int value) {
        int slot = slot(key);
        if (keys[slot] == key) {
            return values[slot];
        }
        add(slot, key, value);
        return NONE;
    }

    private void add(int slot, long key, int value) {
        keys[slot] = key;
        values[slot] = value;
        size++;
        if (size * 2 > keys.length) {
            resize(keys.length * 2);
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key ^ key >>> 32) * 0x9E3779B97F4A7C15L >>> shift);
        while (keys[slot] != -1 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void allot(int length) {
        keys = new long[length];
        values = new int[length];
        shift = Long.SIZE - Integer.numberOfTrailingZeros(length);
        Arrays.fill(keys, -1);
    }

    private void resize(int length) {
        long[] oldKeys = keys;
        int[] oldValues = values;
        allot(length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != -1) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
