package org.turtleproof.check.owl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/**
 * Facts grouped so that no individual occurs in two groups.
 *
 * <p>Where no axiom names an individual, facts are consistent exactly when each group is.
 */
final class Components {

    private final Map<Node, Node> parents = new HashMap<>();
    private final Map<Node, List<Statement>> groups = new LinkedHashMap<>();

    private Components() {}

    /** Groups these facts. */
    static Components of(Collection<Statement> facts) {
        Components components = new Components();
        for (Statement fact : facts) {
            List<Node> individuals = individuals(fact);
            for (Node individual : individuals) {
                components.parents.put(components.root(individuals.get(0)), components.root(individual));
            }
        }
        for (Statement fact : facts) {
            Node root = components.root(individuals(fact).get(0));
            components.groups.computeIfAbsent(root, key -> new ArrayList<>()).add(fact);
        }
        return components;
    }

    /** The groups that these individuals are in. */
    List<List<Statement>> of(Set<Node> individuals) {
        Map<Node, List<Statement>> found = new LinkedHashMap<>();
        individuals.forEach(individual -> {
            Node root = root(individual);
            if (groups.containsKey(root)) {
                found.put(root, groups.get(root));
            }
        });
        return new ArrayList<>(found.values());
    }

    /** Whether an axiom names an individual, so that groups are not independent. */
    static boolean areJoined(Collection<Statement> axioms) {
        return axioms.stream()
                .flatMap(axiom -> axiom.description().stream())
                .map(Triple::getPredicate)
                .anyMatch(
                        predicate -> predicate.equals(OWL2.oneOf.asNode()) || predicate.equals(OWL2.hasValue.asNode()));
    }

    private Node root(Node node) {
        Node root = node;
        while (parents.getOrDefault(root, root) != root) {
            root = parents.get(root);
        }
        Node walk = node;
        while (walk != root) {
            Node next = parents.get(walk);
            parents.put(walk, root);
            walk = next;
        }
        return root;
    }

    private static List<Node> individuals(Statement fact) {
        Triple main = fact.main();
        Stream<Node> mains = main.getPredicate().equals(RDF.type.asNode())
                ? Stream.of(main.getSubject())
                : Stream.of(main.getSubject(), main.getObject());
        return Stream.concat(mains, fact.description().stream().map(Triple::getObject))
                .filter(node -> node.isURI() || node.isBlank())
                .toList();
    }
}
