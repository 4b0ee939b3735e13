package org.turtleproof.check.owl;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.turtleproof.rdf.compact.TermTable;
import org.turtleproof.rdf.compact.TripleSequence;

/**
 * Statements on individuals, in the order of the text.
 *
 * <p>Nearly all are one triple between terms, kept as numbers; as a list it makes each statement when it is asked for. Immutable.
 */
final class Facts extends AbstractList<Statement> implements RandomAccess {

    private final TripleSequence triples;
    private final BitSet composed;
    private final Map<Integer, Statement> statements;

    private Facts(TripleSequence triples, BitSet composed, Map<Integer, Statement> statements) {
        this.triples = triples;
        this.composed = composed;
        this.statements = statements;
    }

    /** These statements. */
    static Facts of(List<Statement> statements) {
        Builder builder = new Builder(new TermTable());
        statements.forEach(builder::add);
        return builder.build();
    }

    @Override
    public int size() {
        return triples.size();
    }

    @Override
    public Statement get(int index) {
        return composed.get(index) ? statements.get(index) : new Statement(triples.get(index), List.of());
    }

    /** Whether a fact is its main triple and nothing more. */
    boolean isPlain(int index) {
        return !composed.get(index);
    }

    /** The main triples of the facts. */
    TripleSequence triples() {
        return triples;
    }

    /** Facts that are being gathered. */
    static final class Builder {
        private final TripleSequence.Builder triples;
        private final BitSet composed = new BitSet();
        private final Map<Integer, Statement> statements = new HashMap<>();
        private int size;

        /** Starts facts whose terms are numbered by {@code terms}. */
        Builder(TermTable terms) {
            this.triples = new TripleSequence.Builder(terms);
        }

        /** Adds a fact that is one triple. */
        void add(int subject, int predicate, int object) {
            triples.add(subject, predicate, object);
            size++;
        }

        /** Adds a fact. */
        void add(Statement statement) {
            triples.add(statement.main());
            if (!statement.description().isEmpty()) {
                composed.set(size);
                statements.put(size, statement);
            }
            size++;
        }

        /** What was gathered. */
        Facts build() {
            return new Facts(triples.build(), composed, statements);
        }
    }
}
