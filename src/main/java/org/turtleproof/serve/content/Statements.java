package org.turtleproof.serve.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * A graph asked in small steps, each answer in a stable order.
 *
 * @param graph never changes
 */
public record Statements(Graph graph) {

    private static final Comparator<Node> ORDER = NodeCmp::compareRDFTerms;

    /** The objects of a subject's property. */
    public List<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    /** The first object of a subject's property. */
    public Optional<Node> object(Node subject, Node property) {
        return objects(subject, property).stream().findFirst();
    }

    /** The subjects that have that object. */
    public List<Node> subjects(Node property, Node object) {
        return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList().stream()
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    /** Everything that is subject of anything. */
    public List<Node> subjects() {
        return graph.find().mapWith(Triple::getSubject).toList().stream()
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    /** The first object's text; empty when it is missing or no literal. */
    public Optional<String> text(Node subject, Node property) {
        return objects(subject, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /** The text in that language, else in none, else in any. */
    public Optional<String> text(Node subject, Node property, String language) {
        List<Node> literals =
                objects(subject, property).stream().filter(Node::isLiteral).toList();
        return literals.stream()
                .min(Comparator.comparingInt(literal -> distance(literal.getLiteralLanguage(), language)))
                .map(Node::getLiteralLexicalForm);
    }

    private static int distance(String language, String wanted) {
        return language.equals(wanted) ? 0 : language.isEmpty() ? 1 : 2;
    }

    /** The triples of a subject. */
    public List<Triple> about(Node subject) {
        return graph.find(subject, Node.ANY, Node.ANY).toList().stream()
                .sorted(Comparator.comparing(Triple::getPredicate, ORDER).thenComparing(Triple::getObject, ORDER))
                .toList();
    }

    /** The triples that mention a node as object. */
    public List<Triple> into(Node object) {
        return graph.find(Node.ANY, Node.ANY, object).toList().stream()
                .sorted(Comparator.comparing(Triple::getPredicate, ORDER).thenComparing(Triple::getSubject, ORDER))
                .toList();
    }

    /** Whether the node is subject of anything. */
    public boolean knows(Node subject) {
        return graph.contains(subject, Node.ANY, Node.ANY);
    }
}
