package org.turtleproof.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.turtleproof.rdf.NodeOrder;

/** What people call things: the English label, else any, else the title. */
final class Labels {

    private static final List<Node> PROPERTIES = List.of(RDFS.label.asNode(), DCTerms.title.asNode());

    private Labels() {}

    static Optional<String> of(Version version, Node subject) {
        for (Node property : PROPERTIES) {
            List<Node> labels = new java.util.ArrayList<>();
            version.dataset()
                    .find(Node.ANY, subject, property, Node.ANY)
                    .forEachRemaining((Quad quad) -> labels.add(quad.getObject()));
            Optional<String> best = labels.stream()
                    .filter(Node::isLiteral)
                    .min(Comparator.comparing(
                                    (Node label) -> !label.getLiteralLanguage().startsWith("en"))
                            .thenComparing(NodeOrder.INSTANCE))
                    .map(Node::getLiteralLexicalForm);
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }
}
