package org.turtleproof.check.shacl;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.rdf.PreferredText;

/**
 * Terms as people should read them: prefixed, long literals cut, blank nodes by their class, and with a label where one helps.
 *
 * @param kb where prefixes and labels come from
 */
record TermWords(KnowledgeBase kb) {

    private static final int LONGEST = 60;

    /** The term in prefixed form; a long literal is cut. */
    String show(Node node) {
        if (node.isBlank()) {
            return "[ ]";
        }
        String text = kb.prefixes().show(node).replace("\r", "\\r").replace("\n", "\\n");
        if (!node.isLiteral() || text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** The term with its label in quotation marks; a blank node with its class. */
    String name(Node node) {
        if (node.isBlank()) {
            return types(node).map(type -> "the blank " + show(type)).orElse("the blank node");
        }
        return node.isURI()
                ? show(node) + label(node).map(label -> " (" + label + ")").orElse("")
                : show(node);
    }

    private Optional<Node> types(Node node) {
        return objects(node, RDF.type.asNode()).stream().filter(Node::isURI).findFirst();
    }

    private Optional<String> label(Node node) {
        List<Node> labels = objects(node, RDFS.label.asNode());
        if (labels.isEmpty()) {
            labels = objects(node, SKOS.prefLabel.asNode());
        }
        return PreferredText.of(labels).map(label -> "“" + label + "”");
    }

    private List<Node> objects(Node subject, Node predicate) {
        List<Node> found = kb.data()
                .find(subject, predicate, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
        if (found.isEmpty()) {
            found = kb.ontology()
                    .find(subject, predicate, Node.ANY)
                    .mapWith(Triple::getObject)
                    .toList();
        }
        return found.stream().sorted(Comparator.comparing(Node::toString)).toList();
    }
}
