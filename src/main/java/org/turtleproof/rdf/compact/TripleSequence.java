package org.turtleproof.rdf.compact;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
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

    /** The terms of the triples, and no others. */
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

    /** A sequence that is being filled; not safe for use by several threads. */
    public static final class Builder {
        private final TermTable terms = new TermTable();
        private int[] numbers = new int[3 * 64];
        private int length;
        private Node lastSubject;
        private int lastSubjectNumber;

        /** Adds a triple at the end. */
        public void add(Triple triple) {
            if (length == numbers.length) {
                numbers = Arrays.copyOf(numbers, length / 3 * 2 * 3);
            }
            Node subject = triple.getSubject();
            if (subject != lastSubject) {
                lastSubject = subject;
                lastSubjectNumber = terms.id(subject);
            }
            numbers[length++] = lastSubjectNumber;
            numbers[length++] = terms.id(triple.getPredicate());
            numbers[length++] = terms.id(triple.getObject());
        }

        /** The finished sequence. */
        public TripleSequence build() {
            return new TripleSequence(terms, Arrays.copyOf(numbers, length));
        }
    }
}
