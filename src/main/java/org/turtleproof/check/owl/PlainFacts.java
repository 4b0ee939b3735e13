package org.turtleproof.check.owl;

import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TermTable;
import org.turtleproof.rdf.compact.TripleSequence;

/** Whether facts that are one triple plainly keep the restrictions of OWL 2 DL; each term is looked at once. */
final class PlainFacts {

    private static final byte KNOWN = 1;
    private static final byte OBJECT_PROPERTY = 2;
    private static final byte DATA_PROPERTY = 4;
    private static final byte EQUALITY = 8;
    private static final byte CLASS = 16;
    private static final byte INDIVIDUAL = 32;
    private static final byte LITERAL = 64;
    private static final byte TOLERATED = (byte) 128;

    private final Vocabulary vocabulary;
    private final Predicate<Node> tolerated;
    private final TripleSequence triples;
    private final TermTable terms;
    private final int type;
    private final byte[] marks;

    /** Facts that may use names without any declaration where these are tolerated. */
    PlainFacts(Vocabulary vocabulary, Predicate<Node> tolerated, TripleSequence triples) {
        this.vocabulary = vocabulary;
        this.tolerated = tolerated;
        this.triples = triples;
        this.terms = triples.terms();
        this.type = terms.find(RDF.type.asNode()).orElse(CompactGraph.ABSENT);
        this.marks = new byte[terms.size()];
    }

    /** Whether the fact at a place plainly keeps them. */
    boolean holds(int index) {
        int object = triples.object(index);
        int predicate = triples.predicate(index);
        if (!is(INDIVIDUAL, triples.subject(index))) {
            return false;
        } else if (predicate == type) {
            return is((byte) (CLASS | TOLERATED), object);
        } else if (is(EQUALITY, predicate)) {
            return is((byte) (INDIVIDUAL | LITERAL), object) && object != triples.subject(index);
        } else if (is(DATA_PROPERTY, predicate)) {
            return is(LITERAL, object);
        } else if (is(TOLERATED, predicate)) {
            return is((byte) (INDIVIDUAL | LITERAL), object);
        }
        return is(OBJECT_PROPERTY, predicate) && is(INDIVIDUAL, object);
    }

    private boolean is(byte kind, int term) {
        if (marks[term] == 0) {
            marks[term] = marks(terms.node(term));
        }
        return (marks[term] & kind) != 0;
    }

    private byte marks(Node term) {
        int marks = KNOWN;
        if (term.isLiteral()) {
            return (byte) (ExpressionProfile.isKnownDatatype(term.getLiteralDatatypeURI()) ? marks | LITERAL : marks);
        }
        marks |= term.isURI() && PlainProfile.isReserved(term) ? 0 : INDIVIDUAL;
        marks |= !vocabulary.declares(term) && tolerated.test(term) ? TOLERATED : 0;
        marks |= Syntax.EQUALITY.contains(term) ? EQUALITY : 0;
        marks |= vocabulary.objectProperties().contains(term) ? OBJECT_PROPERTY : 0;
        marks |= vocabulary.dataProperties().contains(term) ? DATA_PROPERTY : 0;
        boolean isClass = vocabulary.classes().contains(term) || PlainProfile.isBuiltInClass(term);
        boolean isSyntax =
                term.equals(OWL2.AllDifferent.asNode()) || term.equals(OWL2.NegativePropertyAssertion.asNode());
        return (byte) (isClass && !isSyntax ? marks | CLASS : marks);
    }
}
