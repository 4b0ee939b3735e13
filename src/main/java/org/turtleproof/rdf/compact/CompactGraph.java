package org.turtleproof.rdf.compact;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.apache.jena.graph.Triple;

/** Triples of numbered terms, held once in the order of subjects and once in the order of objects. */
public final class CompactGraph {

    private final TermTable terms;
    private final Index bySubject;
    private final Index byObject;

    private CompactGraph(TermTable terms, Index bySubject, Index byObject) {
        this.terms = terms;
        this.bySubject = bySubject;
        this.byObject = byObject;
    }

    /** The terms of the graph, and perhaps some that do not occur in it. */
    public TermTable terms() {
        return terms;
    }

    /** How many triples there are. */
    public int size() {
        return bySubject.keys.length;
    }

    /** Whether a triple is in the graph. */
    public boolean contains(int subject, int predicate, int object) {
        return bySubject.contains(subject, key(predicate, object));
    }

    /** The objects of a subject and a predicate, ascending. */
    public int[] objects(int subject, int predicate) {
        return bySubject.others(subject, predicate);
    }

    /** The subjects of a predicate and an object, ascending. */
    public int[] subjects(int predicate, int object) {
        return byObject.others(object, predicate);
    }

    /** Every triple of a subject, as {@code predicate << 32 | object}, ascending. */
    public long[] about(int subject) {
        return bySubject.block(subject);
    }

    /** Every triple of an object, as {@code predicate << 32 | subject}, ascending. */
    public long[] into(int object) {
        return byObject.block(object);
    }

    /** Hands over each subject that has the predicate, once, ascending. */
    public void subjectsOf(int predicate, IntConsumer consumer) {
        bySubject.having(predicate, consumer);
    }

    /** Hands over each object that the predicate has, once, ascending. */
    public void objectsOf(int predicate, IntConsumer consumer) {
        byObject.having(predicate, consumer);
    }

    /** Every predicate that is used, once. */
    public IntSet predicates() {
        IntSet found = new IntSet();
        for (long key : bySubject.keys) {
            found.add(predicate(key));
        }
        return found;
    }

    /** The predicate of an entry of {@link #about} or {@link #into}. */
    public static int predicate(long entry) {
        return (int) (entry >>> 32);
    }

    /** The object or subject of an entry of {@link #about} or {@link #into}. */
    public static int other(long entry) {
        return (int) entry;
    }

    private static long key(int predicate, int other) {
        return (long) predicate << 32 | other;
    }

    /** A graph that is being filled; not safe for use by several threads. */
    public static final class Builder {
        private final TermTable terms;
        private int[] triples = new int[3 * 1024];
        private int length;

        /** Starts a graph whose terms are numbered by {@code terms}. */
        public Builder(TermTable terms) {
            this.terms = terms;
        }

        /** Adds a triple; adding it again changes nothing. */
        public void add(Triple triple) {
            if (length == triples.length) {
                triples = Arrays.copyOf(triples, length / 3 * 2 * 3);
            }
            triples[length++] = terms.id(triple.getSubject());
            triples[length++] = terms.id(triple.getPredicate());
            triples[length++] = terms.id(triple.getObject());
        }

        /** The finished graph. */
        public CompactGraph build() {
            int size = terms.size();
            return new CompactGraph(
                    terms, Index.of(triples, length, 0, 2, size), Index.of(triples, length, 2, 0, size));
        }
    }

    /** Sorted entries in one block for each first term. */
    private record Index(int[] starts, long[] keys) {

        static Index of(int[] triples, int length, int first, int last, int terms) {
            int[] ends = new int[terms + 1];
            for (int i = first; i < length; i += 3) {
                ends[triples[i] + 1]++;
            }
            for (int term = 0; term < terms; term++) {
                ends[term + 1] += ends[term];
            }
            int[] next = Arrays.copyOf(ends, terms);
            long[] keys = new long[length / 3];
            for (int i = 0; i < length; i += 3) {
                keys[next[triples[i + first]]++] = key(triples[i + 1], triples[i + last]);
            }
            return distinct(ends, keys);
        }

        private static Index distinct(int[] starts, long[] keys) {
            int[] kept = new int[starts.length];
            int length = 0;
            for (int term = 0; term + 1 < starts.length; term++) {
                Arrays.sort(keys, starts[term], starts[term + 1]);
                kept[term] = length;
                for (int i = starts[term]; i < starts[term + 1]; i++) {
                    if (i == starts[term] || keys[i] != keys[i - 1]) {
                        keys[length++] = keys[i];
                    }
                }
            }
            kept[starts.length - 1] = length;
            return new Index(kept, Arrays.copyOf(keys, length));
        }

        boolean contains(int first, long key) {
            return first + 1 < starts.length && Arrays.binarySearch(keys, starts[first], starts[first + 1], key) >= 0;
        }

        long[] block(int first) {
            return first + 1 < starts.length ? Arrays.copyOfRange(keys, starts[first], starts[first + 1]) : new long[0];
        }

        int[] others(int first, int predicate) {
            if (first + 1 >= starts.length) {
                return new int[0];
            }
            int from = lowerBound(starts[first], starts[first + 1], key(predicate, 0));
            int to = from;
            while (to < starts[first + 1] && predicate(keys[to]) == predicate) {
                to++;
            }
            int[] found = new int[to - from];
            for (int i = from; i < to; i++) {
                found[i - from] = other(keys[i]);
            }
            return found;
        }

        void having(int predicate, IntConsumer consumer) {
            for (int first = 0; first + 1 < starts.length; first++) {
                int at = lowerBound(starts[first], starts[first + 1], key(predicate, 0));
                if (at < starts[first + 1] && predicate(keys[at]) == predicate) {
                    consumer.accept(first);
                }
            }
        }

        private int lowerBound(int from, int to, long key) {
            int at = Arrays.binarySearch(keys, from, to, key);
            return at >= 0 ? at : -at - 1;
        }
    }
}
