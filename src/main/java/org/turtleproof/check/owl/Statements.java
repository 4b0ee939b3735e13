package org.turtleproof.check.owl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.rdf.compact.TripleSequence;

/**
 * A graph read as an OWL ontology, statement by statement.
 *
 * <p>Annotations, ontology headers and imports say nothing that can clash and are left out.
 *
 * @param vocabulary what is declared
 * @param declarations the triples that declare it
 * @param axioms statements on classes and properties, in the order of the text
 * @param facts statements on individuals, in the order of the text
 */
record Statements(Vocabulary vocabulary, List<Triple> declarations, List<Statement> axioms, Facts facts) {

    /** Splits these triples; a triple that occurs twice counts once. */
    static Statements of(TripleSequence triples) {
        return new StatementReader(triples.distinct()).read();
    }

    /** Axioms and facts. */
    List<Statement> all() {
        List<Statement> all = new ArrayList<>(axioms);
        all.addAll(facts);
        return all;
    }

    /** The statement of a number: axioms come first, then facts. */
    Statement statement(int number) {
        return number < axioms.size() ? axioms.get(number) : facts.get(number - axioms.size());
    }

    /** The same axioms with only these facts; of the classes, only these are in question. */
    Statements only(Set<Node> classes, List<Statement> facts) {
        Vocabulary fewer = new Vocabulary(
                classes,
                vocabulary.objectProperties(),
                vocabulary.dataProperties(),
                vocabulary.annotationProperties(),
                vocabulary.datatypes());
        return new Statements(fewer, declarations, axioms, Facts.of(facts));
    }
}
