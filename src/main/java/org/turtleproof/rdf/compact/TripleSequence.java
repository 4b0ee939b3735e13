package org.turtleproof.rdf.compact;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.RandomAccess;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Triples in the order in which they were written, as numbers of a table of terms; a triple written twice occurs twice.
 *
 * <p>As a list it makes each triple anew whenever it is asked for; those who can read numbers should. Immutable.
 */
public final class TripleSequence extends AbstractList<Triple> implements RandomAccess {

    private final TermTable terms;
    private final int[] numbers;

    private TripleSequence(TermTable terms, int[] numbers) {
        this.terms = terms;
        this.numbers = numbers;
    }

    /** The table that numbers the terms of the triples; that of a file has no others. */
    public TermTable terms() {
        return terms;
    }

    @Override
    public int size() {
        return numbers.length / 3;
    }

    @Override
    public Triple get(int index) {
        return Triple.create(terms.node(subject(index)), terms.node(predicate(index)), terms.node(object(index)));
    }

    /** The number of the subject of a triple, which is counted from 0. */
    public int subject(int index) {
        return numbers[3 * index];
    }

    /** The number of the predicate of a triple, which is counted from 0. */
    public int predicate(int index) {
        return numbers[3 * index + 1];
    }

    /** The number of the object of a triple, which is counted from 0. */
    public int object(int index) {
        return numbers[3 * index + 2];
    }

    /** The triples that mention any of some terms, ascending; terms are given by their numbers. */
    public int[] mentioning(BitSet wanted) {
        IntStream.Builder found = IntStream.builder();
        for (int i = 0; i < numbers.length; i += 3) {
            if (wanted.get(numbers[i]) || wanted.get(numbers[i + 1]) || wanted.get(numbers[i + 2])) {
                found.add(i / 3);
            }
        }
        return found.build().toArray();
    }

    /** The same triples in the same order, each only where it occurs first. */
    public TripleSequence distinct() {
        int[] kept = new int[numbers.length];
        int length = 0;
        // Slots hold where a triple stands among those kept, counted from 1.
        int[] slots = new int[Math.max(16, Integer.highestOneBit(Math.max(1, size())) * 4)];
        for (int i = 0; i < numbers.length; i += 3) {
            int slot = slot(i, slots.length);
            while (slots[slot] != 0 && !same(i, kept, 3 * (slots[slot] - 1))) {
                slot = slot + 1 & slots.length - 1;
            }
            if (slots[slot] == 0) {
                System.arraycopy(numbers, i, kept, length, 3);
                length += 3;
                slots[slot] = length / 3;
            }
        }
        return length == numbers.length ? this : new TripleSequence(terms, Arrays.copyOf(kept, length));
    }

    private int slot(int at, int slots) {
        long mixed = (numbers[at] * 0x9E3779B97F4A7C15L + numbers[at + 1]) * 0x9E3779B97F4A7C15L + numbers[at + 2];
        return (int) (mixed * 0x9E3779B97F4A7C15L >>> 34) & slots - 1;
    }

    private boolean same(int at, int[] others, int other) {
        return numbers[at] == others[other]
                && numbers[at + 1] == others[other + 1]
                && numbers[at + 2] == others[other + 2];
    }

    /** A sequence that is being filled; not safe for use by several threads. */
    public static final class Builder {
        private final TermTable terms;
        private int[] numbers = new int[3 * 64];
        private int length;
        private Node lastSubject;
        private int lastSubjectNumber;

        /** Starts a sequence with a table of terms of its own. */
        public Builder() {
            this(new TermTable());
        }

        /** Starts a sequence with a table of terms of its own, which has room for so many. */
        public Builder(int room) {
            this(new TermTable(room));
        }

        /** Starts a sequence whose terms are numbered by {@code terms}. */
        public Builder(TermTable terms) {
            this.terms = terms;
        }

        /** Adds a triple at the end. */
        public void add(Triple triple) {
            Node subject = triple.getSubject();
            if (subject != lastSubject) {
                lastSubject = subject;
                lastSubjectNumber = terms.id(subject);
            }
            add(lastSubjectNumber, terms.id(triple.getPredicate()), terms.id(triple.getObject()));
        }

        /** Adds a triple of numbered terms at the end. */
        public void add(int subject, int predicate, int object) {
            if (length == numbers.length) {
                numbers = Arrays.copyOf(numbers, length / 3 * 2 * 3);
            }
            numbers[length++] = subject;
            numbers[length++] = predicate;
            numbers[length++] = object;
        }

        /** Adds every triple of a sequence whose terms have these numbers here, by their numbers there. */
        public void addAll(TripleSequence sequence, int[] byNumber) {
            for (int i = 0; i < sequence.size(); i++) {
                add(byNumber[sequence.subject(i)], byNumber[sequence.predicate(i)], byNumber[sequence.object(i)]);
            }
        }

        /** Adds every triple of a sequence with the same table of terms. */
        public void addAll(TripleSequence sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                add(sequence.subject(i), sequence.predicate(i), sequence.object(i));
            }
        }

        /** How many triples there are so far. */
        public int size() {
            return length / 3;
        }

        /** Adds all triples of another sequence at the end; {@code renaming} says which term one of its terms is here. */
        public void addAll(TripleSequence other, UnaryOperator<Node> renaming) {
            int[] here = terms.numbersOf(other.terms, renaming);
            if (length + other.numbers.length > numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.max(length / 3 * 2 * 3, length + other.numbers.length));
            }
            for (int number : other.numbers) {
                numbers[length++] = here[number];
            }
        }

        /** The finished sequence. */
        public TripleSequence build() {
            return new TripleSequence(terms, Arrays.copyOf(numbers, length));
        }
    }
}
