package org.turtleproof.check.owl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.semanticweb.owlapi.model.HasIRI;
import org.semanticweb.owlapi.model.OWLAxiom;

/** Finds the statement that an axiom of the OWL API was read from: the one that yields the axiom when read alone. */
final class AxiomOrigins {

    private final Statements statements;
    private final OntologyLoader loader;
    private final Map<Node, List<Triple>> declarations = new LinkedHashMap<>();
    private final Map<String, List<Statement>> byName = new LinkedHashMap<>();
    private final Map<Statement, Set<OWLAxiom>> read = new HashMap<>();

    AxiomOrigins(Statements statements, OntologyLoader loader) {
        this.statements = statements;
        this.loader = loader;
        statements
                .declarations()
                .forEach(triple -> declarations
                        .computeIfAbsent(triple.getSubject(), key -> new ArrayList<>(1))
                        .add(triple));
        statements.all().forEach(this::index);
    }

    private void index(Statement statement) {
        Set<String> names = new HashSet<>();
        statement
                .triples()
                .flatMap(AxiomOrigins::nodes)
                .forEach(node -> OntologyLoader.name(node).ifPresent(names::add));
        names.forEach(
                name -> byName.computeIfAbsent(name, key -> new ArrayList<>(2)).add(statement));
    }

    /** The statement; absent only when the axiom is not from these statements. */
    Optional<Statement> of(OWLAxiom axiom) {
        List<List<Statement>> mentions = axiom.signature()
                .map(HasIRI::getIRI)
                .distinct()
                .map(iri -> byName.getOrDefault(iri.toString(), List.of()))
                .toList();
        List<Statement> rarest = mentions.stream()
                .filter(found -> !found.isEmpty())
                .min(java.util.Comparator.comparingInt(List::size))
                .orElse(statements.all());
        return rarest.stream()
                .filter(candidate -> mentions.stream().allMatch(found -> found.isEmpty() || found.contains(candidate)))
                .filter(candidate -> alone(candidate).contains(axiom))
                .findFirst();
    }

    /** The axioms that a statement yields when it is read alone. */
    private Set<OWLAxiom> alone(Statement statement) {
        return read.computeIfAbsent(statement, one -> loader.axioms(declarations(one), List.of(one)));
    }

    private Set<Triple> declarations(Statement statement) {
        Set<Triple> needed = new LinkedHashSet<>();
        statement
                .triples()
                .flatMap(AxiomOrigins::nodes)
                .forEach(node -> needed.addAll(declarations.getOrDefault(node, List.of())));
        return needed;
    }

    private static Stream<Node> nodes(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }
}
