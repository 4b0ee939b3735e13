package org.turtleproof.check.owl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.RDFXMLDocumentFormat;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyLoaderConfiguration;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.model.OWLRuntimeException;
import org.semanticweb.owlapi.rdf.rdfxml.parser.OWLRDFConsumer;
import org.turtleproof.work.Work;

/**
 * Hands statements to the OWL API as triples, with no text in between.
 *
 * <p>Blank nodes that are individuals become named ones, which changes nothing in consistency and lets axioms be told
 * apart; blank nodes that are syntax stay blank.
 */
final class OntologyLoader {

    /** What the names of former blank nodes begin with. */
    static final String SKOLEM = "urn:turtleproof:blank:";

    private final OWLOntologyManager manager = OWLManager.createOWLOntologyManager();

    /**
     * The statements and the declarations as one ontology.
     *
     * @throws IllegalArgumentException when the OWL API cannot make sense of them
     */
    OWLOntology load(Statements statements) {
        return load(statements.declarations(), statements.all());
    }

    /** These statements only; the declarations say of what kind their terms are. */
    OWLOntology load(Collection<Triple> declarations, Collection<Statement> statements) {
        Work loading = Work.ontologyLoaded(statements.size());
        Set<Triple> types = new LinkedHashSet<>(declarations);
        Set<Triple> rest = new LinkedHashSet<>();
        Set<Node> syntax = new LinkedHashSet<>();
        for (Statement statement : statements) {
            statement.description().forEach(triple -> syntax.add(triple.getSubject()));
            if (statement.main().getSubject().isBlank() && Syntax.marksSyntax(statement.main())) {
                syntax.add(statement.main().getSubject());
            }
        }
        for (Statement statement : statements) {
            add(statement.main(), types, rest);
            statement.description().forEach(triple -> add(triple, types, rest));
        }
        OWLOntology ontology = empty(List.of());
        OWLRDFConsumer consumer = new OWLRDFConsumer(ontology, new OWLOntologyLoaderConfiguration());
        consumer.setOntologyFormat(new RDFXMLDocumentFormat());
        consumer.startModel(IRI.create("urn:turtleproof:ontology"));
        // What is imported is among the statements already; the OWL API would fetch it from the network.
        rest.removeIf(triple -> triple.getPredicate().equals(OWL.imports.asNode()));
        types.forEach(triple -> feed(triple, syntax, consumer));
        rest.forEach(triple -> feed(triple, syntax, consumer));
        try {
            consumer.endModel();
        } catch (IllegalStateException | OWLRuntimeException broken) {
            throw new IllegalArgumentException("the OWL API cannot read it: " + broken.getMessage(), broken);
        }
        loading.done();
        return ontology;
    }

    /** The axioms of these statements only, which no ontology keeps. */
    Set<OWLAxiom> axioms(Collection<Triple> declarations, Collection<Statement> statements) {
        OWLOntology ontology = load(declarations, statements);
        Set<OWLAxiom> axioms = ontology.axioms().collect(Collectors.toSet());
        manager.removeOntology(ontology);
        return axioms;
    }

    /** An ontology of these axioms. */
    OWLOntology empty(Collection<? extends OWLAxiom> axioms) {
        try {
            OWLOntology ontology = manager.createOntology();
            ontology.addAxioms(new ArrayList<>(axioms));
            return ontology;
        } catch (OWLOntologyCreationException e) {
            throw new IllegalStateException("an ontology without name can always be created", e);
        }
    }

    private static void add(Triple triple, Set<Triple> types, Set<Triple> rest) {
        (triple.getPredicate().equals(RDF.type.asNode()) ? types : rest).add(triple);
    }

    private static void feed(Triple triple, Set<Node> syntax, OWLRDFConsumer consumer) {
        String subject = name(triple.getSubject(), syntax);
        String predicate = triple.getPredicate().getURI();
        Node object = triple.getObject();
        if (!object.isLiteral()) {
            consumer.statementWithResourceValue(subject, predicate, name(object, syntax));
        } else if (Literals.isWellFormed(object)) {
            String language = object.getLiteralLanguage();
            consumer.statementWithLiteralValue(
                    subject,
                    predicate,
                    object.getLiteralLexicalForm(),
                    language.isEmpty() ? null : language,
                    language.isEmpty() ? object.getLiteralDatatypeURI() : null);
        }
    }

    private static String name(Node node, Set<Node> syntax) {
        return node.isBlank() && syntax.contains(node)
                ? "_:genid" + node.getBlankNodeLabel()
                : name(node).orElseThrow(() -> new IllegalArgumentException("has no name: " + node));
    }

    /** The name under which the OWL API sees an IRI, or a blank node that is an individual; absent for anything else. */
    static Optional<String> name(Node node) {
        return node.isURI()
                ? Optional.of(node.getURI())
                : node.isBlank() ? Optional.of(SKOLEM + node.getBlankNodeLabel()) : Optional.empty();
    }

    /** Makes axioms for the ontologies of this loader. */
    OWLDataFactory factory() {
        return manager.getOWLDataFactory();
    }
}
