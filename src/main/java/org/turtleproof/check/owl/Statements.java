package org.turtleproof.check.owl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

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
record Statements(Vocabulary vocabulary, List<Triple> declarations, List<Statement> axioms, List<Statement> facts) {

    private static final Node TYPE = RDF.type.asNode();

    /** Splits these triples; a triple that occurs twice counts once. */
    static Statements of(Collection<Triple> triples) {
        Set<Triple> distinct = new LinkedHashSet<>(triples);
        return new Splitter(distinct).split();
    }

    /** Axioms and facts. */
    List<Statement> all() {
        List<Statement> all = new ArrayList<>(axioms);
        all.addAll(facts);
        return all;
    }

    /** The same axioms with only these facts; of the classes, only these are in question. */
    Statements only(Set<Node> classes, List<Statement> facts) {
        Vocabulary fewer = new Vocabulary(
                classes,
                vocabulary.objectProperties(),
                vocabulary.dataProperties(),
                vocabulary.annotationProperties(),
                vocabulary.datatypes());
        return new Statements(fewer, declarations, axioms, facts);
    }

    private static final class Splitter {
        private final Set<Triple> triples;
        private final Map<Node, List<Triple>> blanks = new HashMap<>();
        private final Set<Node> syntax = new HashSet<>();
        private final Set<Node> headers = new HashSet<>();
        private final List<Triple> declarations = new ArrayList<>();
        private final List<Statement> axioms = new ArrayList<>();
        private final List<Statement> facts = new ArrayList<>();

        Splitter(Set<Triple> triples) {
            this.triples = triples;
        }

        Statements split() {
            for (Triple triple : triples) {
                Node subject = triple.getSubject();
                if (subject.isBlank()) {
                    blanks.computeIfAbsent(subject, key -> new ArrayList<>(4)).add(triple);
                    if (Syntax.marksSyntax(triple)) {
                        syntax.add(subject);
                    }
                }
                if (triple.getPredicate().equals(TYPE)) {
                    if (triple.getObject().equals(OWL2.Ontology.asNode())) {
                        headers.add(subject);
                    } else if (Syntax.DECLARATIONS.contains(triple.getObject()) && subject.isURI()) {
                        declarations.add(triple);
                    }
                }
            }
            Vocabulary vocabulary = Vocabulary.of(triples);
            for (Triple triple : triples) {
                sort(triple, vocabulary);
            }
            return new Statements(vocabulary, List.copyOf(declarations), List.copyOf(axioms), List.copyOf(facts));
        }

        private void sort(Triple triple, Vocabulary vocabulary) {
            Node subject = triple.getSubject();
            Node predicate = triple.getPredicate();
            Node object = triple.getObject();
            if (headers.contains(subject) || vocabulary.isAnnotation(predicate)) {
                return;
            }
            boolean type = predicate.equals(TYPE);
            if (syntax.contains(subject)) {
                if (type && Syntax.NODE_AXIOMS.contains(object)) {
                    boolean ground = object.equals(OWL2.AllDifferent.asNode())
                            || object.equals(OWL2.NegativePropertyAssertion.asNode());
                    (ground ? facts : axioms).add(statement(triple, subject));
                } else if (Syntax.AXIOM_PREDICATES.contains(predicate) && !predicate.equals(OWL2.inverseOf.asNode())) {
                    axioms.add(statement(triple, subject, object));
                }
                return;
            }
            if (type && Syntax.CHARACTERISTICS.contains(object) || isAxiomPredicate(predicate)) {
                axioms.add(statement(triple, object));
            } else if (!type || !Syntax.DECLARATIONS.contains(object)) {
                facts.add(statement(triple, object));
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
            if (!syntax.contains(node)) {
                return;
            }
            for (Triple triple : blanks.get(node)) {
                boolean axiom = Syntax.AXIOM_PREDICATES.contains(triple.getPredicate())
                        && !triple.getPredicate().equals(OWL2.inverseOf.asNode());
                if (!axiom && description.add(triple)) {
                    describe(triple.getObject(), description);
                }
            }
        }
    }
}
