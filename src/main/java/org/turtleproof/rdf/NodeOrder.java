package org.turtleproof.rdf;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The order in which nodes and triples are written: IRIs, then blank nodes, then literals.
 *
 * <p>IRIs and literals go by their text; blank nodes by length and text of their label, so that {@code c14n2} comes before
 * {@code c14n10}.
 */
public enum NodeOrder implements Comparator<Node> {
    /** The only one. */
    INSTANCE;

    private static final Comparator<Node> LITERALS = Comparator.comparing(Node::getLiteralLexicalForm)
            .thenComparing(Node::getLiteralLanguage)
            .thenComparing(Node::getLiteralDatatypeURI);

    private static final Comparator<Node> BLANKS = Comparator.comparing(
                    (Node node) -> node.getBlankNodeLabel().length())
            .thenComparing(Node::getBlankNodeLabel);

    /** Triples by subject, predicate and object. */
    public static Comparator<Triple> ofTriples() {
        return Comparator.comparing(Triple::getSubject, INSTANCE)
                .thenComparing(Triple::getPredicate, INSTANCE)
                .thenComparing(Triple::getObject, INSTANCE);
    }

    @Override
    public int compare(Node left, Node right) {
        int byKind = Integer.compare(kind(left), kind(right));
        if (byKind != 0) {
            return byKind;
        }
        if (left.isURI()) {
            return left.getURI().compareTo(right.getURI());
        }
        return left.isBlank() ? BLANKS.compare(left, right) : LITERALS.compare(left, right);
    }

    private static int kind(Node node) {
        return node.isURI() ? 0 : node.isBlank() ? 1 : 2;
    }
}
