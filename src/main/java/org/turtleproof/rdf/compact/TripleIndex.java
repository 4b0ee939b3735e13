package org.turtleproof.rdf.compact;

import java.util.Arrays;

/**
 * Triples in the order of one of their terms: sorted entries of the two other terms, in one block for each first term.
 *
 * @param order which term comes first
 * @param starts where the block of each term begins, and at last where the last one ends
 * @param keys the two other terms of each triple, ascending within a block
 */
record TripleIndex(TripleOrder order, int[] starts, long[] keys) {

    static long key(int high, int low) {
        return (long) high << 32 | low;
    }

    static TripleIndex empty() {
        return new TripleIndex(TripleOrder.SUBJECT, new int[1], new long[0]);
    }

    /** Sorts triples that are given as three numbers each by subject, and leaves out those that are there already. */
    static TripleIndex of(int[] triples, int length, int terms) {
        int[] starts = new int[terms + 1];
        for (int i = 0; i < length; i += 3) {
            starts[triples[i] + 1]++;
        }
        for (int term = 0; term < terms; term++) {
            starts[term + 1] += starts[term];
        }
        int[] next = Arrays.copyOf(starts, terms);
        long[] keys = new long[length / 3];
        for (int i = 0; i < length; i += 3) {
            keys[next[triples[i]]++] = key(triples[i + 1], triples[i + 2]);
        }
        return distinct(starts, keys);
    }

    /** The triples of two indexes in the same order. */
    TripleIndex plus(TripleIndex other) {
        int terms = Math.max(starts.length, other.starts.length) - 1;
        int[] begins = new int[terms + 1];
        long[] merged = new long[keys.length + other.keys.length];
        int length = 0;
        for (int term = 0; term < terms; term++) {
            begins[term] = length;
            int here = start(term);
            int there = other.start(term);
            while (here < end(term) || there < other.end(term)) {
                boolean first = there == other.end(term) || here < end(term) && keys[here] <= other.keys[there];
                long key = first ? keys[here++] : other.keys[there++];
                if (length == begins[term] || merged[length - 1] != key) {
                    merged[length++] = key;
                }
            }
        }
        begins[terms] = length;
        return new TripleIndex(order, begins, length == merged.length ? merged : Arrays.copyOf(merged, length));
    }

    private static TripleIndex distinct(int[] starts, long[] keys) {
        int[] kept = new int[starts.length];
        int length = 0;
        for (int term = 0; term + 1 < starts.length; term++) {
            if (starts[term + 1] - starts[term] > 1) {
                Arrays.sort(keys, starts[term], starts[term + 1]);
            }
            kept[term] = length;
            for (int i = starts[term]; i < starts[term + 1]; i++) {
                if (i == starts[term] || keys[i] != keys[i - 1]) {
                    keys[length++] = keys[i];
                }
            }
        }
        kept[starts.length - 1] = length;
        return new TripleIndex(TripleOrder.SUBJECT, kept, length == keys.length ? keys : Arrays.copyOf(keys, length));
    }

    /** The same triples by predicate, from those by subject; needs no sorting. */
    TripleIndex byPredicate() {
        int terms = starts.length - 1;
        int[] begins = new int[terms + 1];
        for (long key : keys) {
            begins[(int) (key >>> 32) + 1]++;
        }
        for (int term = 0; term < terms; term++) {
            begins[term + 1] += begins[term];
        }
        int[] next = Arrays.copyOf(begins, terms);
        long[] turned = new long[keys.length];
        for (int subject = 0; subject < terms; subject++) {
            for (int i = starts[subject]; i < starts[subject + 1]; i++) {
                turned[next[(int) (keys[i] >>> 32)]++] = key(subject, (int) keys[i]);
            }
        }
        return new TripleIndex(TripleOrder.PREDICATE, begins, turned);
    }

    /** Triples by subject, which are distinct and in that order. */
    static TripleIndex ofSorted(int[] subjects, int[] predicates, int[] objects, int terms) {
        int[] starts = new int[terms + 1];
        long[] keys = new long[subjects.length];
        for (int i = 0; i < keys.length; i++) {
            starts[subjects[i] + 1]++;
            keys[i] = key(predicates[i], objects[i]);
        }
        for (int term = 0; term < terms; term++) {
            starts[term + 1] += starts[term];
        }
        return new TripleIndex(TripleOrder.SUBJECT, starts, keys);
    }

    /** The same triples by object, from those by predicate; needs no sorting. */
    TripleIndex byObject() {
        int terms = starts.length - 1;
        int[] begins = new int[terms + 1];
        for (long key : keys) {
            begins[(int) key + 1]++;
        }
        for (int term = 0; term < terms; term++) {
            begins[term + 1] += begins[term];
        }
        int[] next = Arrays.copyOf(begins, terms);
        long[] turned = new long[keys.length];
        for (int predicate = 0; predicate < terms; predicate++) {
            for (int i = starts[predicate]; i < starts[predicate + 1]; i++) {
                turned[next[(int) keys[i]]++] = key(predicate, (int) (keys[i] >>> 32));
            }
        }
        return new TripleIndex(TripleOrder.OBJECT, begins, turned);
    }

    int start(int first) {
        return first >= 0 && first + 1 < starts.length ? starts[first] : 0;
    }

    int end(int first) {
        return first >= 0 && first + 1 < starts.length ? starts[first + 1] : 0;
    }

    boolean contains(int first, long key) {
        return Arrays.binarySearch(keys, start(first), end(first), key) >= 0;
    }

    /** Where the entries of a first term begin that are no less than a key. */
    int lowerBound(int first, long key) {
        int at = Arrays.binarySearch(keys, start(first), end(first), key);
        return at >= 0 ? at : -at - 1;
    }

    long[] block(int first) {
        return Arrays.copyOfRange(keys, start(first), end(first));
    }

    /** The lower terms of the entries with these two others. */
    int[] lows(int first, int high) {
        int from = lowerBound(first, key(high, 0));
        int to = upTo(first, high, from);
        int[] found = new int[to - from];
        for (int i = from; i < to; i++) {
            found[i - from] = (int) keys[i];
        }
        return found;
    }

    /** Where the entries of a first and a higher term end that begin at {@code from}. */
    int upTo(int first, int high, int from) {
        int end = end(first);
        int at = from;
        while (at < end && at < from + 8) {
            if ((int) (keys[at] >>> 32) != high) {
                return at;
            }
            at++;
        }
        return at == end ? end : lowerBound(first, key(high + 1, 0));
    }
}
