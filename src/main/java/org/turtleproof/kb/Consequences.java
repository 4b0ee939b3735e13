package org.turtleproof.kb;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TripleCursor;

/** Triples that follow from a graph, in the order in which they were found, and found again by subject or object. */
final class Consequences {

    private static final int NONE = -1;

    private final CompactGraph graph;
    private int[] triples = new int[3 * 1024];
    private int[] nextOfSubject = new int[1024];
    private int[] nextOfObject = new int[1024];
    private int[] slots = filled(4096);
    private int[] firstOfSubject = filled(4096);
    private int[] firstOfObject = filled(4096);
    private int size;

    /** Takes in what follows from {@code graph} and is not in it. */
    Consequences(CompactGraph graph) {
        this.graph = graph;
    }

    /** Takes three numbers of terms. */
    interface Consumer {
        void accept(int subject, int predicate, int object);
    }

    int size() {
        return size;
    }

    int subject(int index) {
        return triples[3 * index];
    }

    int predicate(int index) {
        return triples[3 * index + 1];
    }

    int object(int index) {
        return triples[3 * index + 2];
    }

    /** Adds a triple unless it is known. */
    void add(int subject, int predicate, int object) {
        if (graph.contains(subject, predicate, object)) {
            return;
        }
        int slot = slot(subject, predicate, object);
        if (slots[slot] != NONE) {
            return;
        }
        if (2 * size == slots.length) {
            grow();
            slot = slot(subject, predicate, object);
        }
        if (size == nextOfSubject.length) {
            triples = Arrays.copyOf(triples, 6 * size);
            nextOfSubject = Arrays.copyOf(nextOfSubject, 2 * size);
            nextOfObject = Arrays.copyOf(nextOfObject, 2 * size);
        }
        triples[3 * size] = subject;
        triples[3 * size + 1] = predicate;
        triples[3 * size + 2] = object;
        slots[slot] = size;
        link(size);
        size++;
    }

    private void grow() {
        int length = 2 * slots.length;
        slots = filled(length);
        firstOfSubject = filled(length);
        firstOfObject = filled(length);
        for (int i = 0; i < size; i++) {
            slots[slot(subject(i), predicate(i), object(i))] = i;
            link(i);
        }
    }

    private void link(int index) {
        int bySubject = place(predicate(index), subject(index));
        nextOfSubject[index] = firstOfSubject[bySubject];
        firstOfSubject[bySubject] = index;
        int byObject = place(predicate(index), object(index));
        nextOfObject[index] = firstOfObject[byObject];
        firstOfObject[byObject] = index;
    }

    private int slot(int subject, int predicate, int object) {
        int mask = slots.length - 1;
        int slot = mix(31L * mix(31L * mix(subject) + predicate) + object) & mask;
        while (slots[slot] != NONE && !is(slots[slot], subject, predicate, object)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean is(int index, int subject, int predicate, int object) {
        return subject(index) == subject && predicate(index) == predicate && object(index) == object;
    }

    /** Where the list of those triples begins that have a predicate and a term; others may be in it too. */
    private int place(int predicate, int term) {
        return mix((long) predicate << 32 | term) & firstOfSubject.length - 1;
    }

    private static int mix(long value) {
        long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
        return (int) (mixed ^ mixed >>> 33);
    }

    /** Hands over each object that a subject and a predicate have, in the graph or by what is known to follow from it. */
    void objects(int subject, int predicate, IntConsumer consumer) {
        for (TripleCursor found = graph.find(subject, predicate, CompactGraph.ANY); found.next(); ) {
            consumer.accept(found.object());
        }
        // What is added meanwhile stands before the place where the list is entered.
        for (int i = firstOfSubject[place(predicate, subject)]; i != NONE; i = nextOfSubject[i]) {
            if (subject(i) == subject && predicate(i) == predicate) {
                consumer.accept(object(i));
            }
        }
    }

    /** Hands over each subject that a predicate and an object have, in the graph or by what is known to follow from it. */
    void subjects(int predicate, int object, IntConsumer consumer) {
        for (TripleCursor found = graph.find(CompactGraph.ANY, predicate, object); found.next(); ) {
            consumer.accept(found.subject());
        }
        for (int i = firstOfObject[place(predicate, object)]; i != NONE; i = nextOfObject[i]) {
            if (object(i) == object && predicate(i) == predicate) {
                consumer.accept(subject(i));
            }
        }
    }

    /** Hands over every triple, in the order in which they were found. */
    void forEach(Consumer consumer) {
        for (int i = 0; i < size; i++) {
            consumer.accept(subject(i), predicate(i), object(i));
        }
    }

    private static int[] filled(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, NONE);
        return slots;
    }
}
