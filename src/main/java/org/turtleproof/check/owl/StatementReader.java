package org.turtleproof.check.owl;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TermTable;
import org.turtleproof.rdf.compact.TripleSequence;

/** Splits triples into declarations, axioms and facts; what a property or class makes of a triple is asked once for each. */
final class StatementReader {

    /** What the predicate of a triple makes of it. */
    private enum Kind {
        ANNOTATION,
        TYPE,
        AXIOM,
        FACT
    }

    private final TripleSequence triples;
    private final TermTable terms;
    private final int type;
    private final Map<Node, List<Triple>> blanks = new HashMap<>();
    private final BitSet syntax = new BitSet();
    private final BitSet headers = new BitSet();
    private final List<Triple> declarations = new ArrayList<>();
    private final List<Triple> kinds = new ArrayList<>();
    private final List<Statement> axioms = new ArrayList<>();
    private final Facts.Builder facts;

    /** Reads triples of which none occurs twice. */
    StatementReader(TripleSequence triples) {
        this.triples = triples;
        this.terms = triples.terms();
        this.type = terms.find(RDF.type.asNode()).orElse(CompactGraph.ABSENT);
        this.facts = new Facts.Builder(terms);
    }

    /** What they state. */
    Statements read() {
        findSyntax();
        OptionalInt ontology = terms.find(OWL2.Ontology.asNode());
        BitSet naming = numbers(Syntax.DECLARATIONS);
        BitSet characteristics = numbers(Syntax.CHARACTERISTICS);
        for (int i = 0; i < triples.size(); i++) {
            if (triples.predicate(i) == type) {
                int object = triples.object(i);
                if (ontology.isPresent() && object == ontology.getAsInt()) {
                    headers.set(triples.subject(i));
                } else if (naming.get(object) && terms.node(triples.subject(i)).isURI()) {
                    declarations.add(triples.get(i));
                    kinds.add(triples.get(i));
                } else if (characteristics.get(object)) {
                    kinds.add(triples.get(i));
                }
            }
        }
        Vocabulary vocabulary = Vocabulary.of(kinds);
        Kind[] byPredicate = new Kind[terms.size()];
        for (int i = 0; i < triples.size(); i++) {
            int predicate = triples.predicate(i);
            if (byPredicate[predicate] == null) {
                byPredicate[predicate] = kind(terms.node(predicate), vocabulary);
            }
            if (byPredicate[predicate] != Kind.ANNOTATION && !headers.get(triples.subject(i))) {
                sort(i, byPredicate[predicate], naming, characteristics);
            }
        }
        return new Statements(vocabulary, List.copyOf(declarations), List.copyOf(axioms), facts.build());
    }

    /** Finds the blank nodes that are pieces of syntax, and what is said of them. */
    private void findSyntax() {
        for (int i = 0; i < triples.size(); i++) {
            int subject = triples.subject(i);
            if (terms.node(subject).isBlank() && !syntax.get(subject) && Syntax.marksSyntax(triples.get(i))) {
                syntax.set(subject);
            }
        }
        for (int i = 0; i < triples.size() && !syntax.isEmpty(); i++) {
            if (syntax.get(triples.subject(i))) {
                Triple triple = triples.get(i);
                blanks.computeIfAbsent(triple.getSubject(), key -> new ArrayList<>(4))
                        .add(triple);
            }
        }
    }

    private BitSet numbers(Set<Node> nodes) {
        BitSet numbers = new BitSet();
        nodes.forEach(node -> terms.find(node).ifPresent(numbers::set));
        return numbers;
    }

    private static Kind kind(Node predicate, Vocabulary vocabulary) {
        if (vocabulary.isAnnotation(predicate)) {
            return Kind.ANNOTATION;
        } else if (predicate.equals(RDF.type.asNode())) {
            return Kind.TYPE;
        }
        return isAxiomPredicate(predicate) ? Kind.AXIOM : Kind.FACT;
    }

    private void sort(int i, Kind kind, BitSet naming, BitSet characteristics) {
        int subject = triples.subject(i);
        int object = triples.object(i);
        boolean isType = kind == Kind.TYPE;
        if (syntax.get(subject)) {
            sortSyntax(triples.get(i));
        } else if (isType && characteristics.get(object) || kind == Kind.AXIOM) {
            axioms.add(statement(triples.get(i), terms.node(object)));
        } else if (!isType || !naming.get(object)) {
            if (syntax.get(object)) {
                facts.add(statement(triples.get(i), terms.node(object)));
            } else {
                facts.add(subject, triples.predicate(i), object);
            }
        }
    }

    private void sortSyntax(Triple triple) {
        Node subject = triple.getSubject();
        Node predicate = triple.getPredicate();
        Node object = triple.getObject();
        if (predicate.equals(RDF.type.asNode()) && Syntax.NODE_AXIOMS.contains(object)) {
            if (object.equals(OWL2.AllDifferent.asNode()) || object.equals(OWL2.NegativePropertyAssertion.asNode())) {
                facts.add(statement(triple, subject));
            } else {
                axioms.add(statement(triple, subject));
            }
        } else if (Syntax.AXIOM_PREDICATES.contains(predicate) && !predicate.equals(OWL2.inverseOf.asNode())) {
            axioms.add(statement(triple, subject, object));
        }
    }

    private static boolean isAxiomPredicate(Node predicate) {
        return Syntax.AXIOM_PREDICATES.contains(predicate)
                || Syntax.EXPRESSION_PREDICATES.contains(predicate)
                        && !predicate.equals(RDF.first.asNode())
                        && !predicate.equals(RDF.rest.asNode());
    }

    private Statement statement(Triple main, Node... roots) {
        Set<Triple> description = new LinkedHashSet<>();
        for (Node root : roots) {
            describe(root, description);
        }
        description.remove(main);
        return new Statement(main, List.copyOf(description));
    }

    private void describe(Node node, Set<Triple> description) {
        for (Triple triple : blanks.getOrDefault(node, List.of())) {
            boolean axiom = Syntax.AXIOM_PREDICATES.contains(triple.getPredicate())
                    && !triple.getPredicate().equals(OWL2.inverseOf.asNode());
            if (!axiom && description.add(triple)) {
                describe(triple.getObject(), description);
            }
        }
    }
}
