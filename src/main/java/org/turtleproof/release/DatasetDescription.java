package org.turtleproof.release;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.turtleproof.kb.KnowledgeBase;

/**
 * What people wrote about the dataset as a whole: title, description, licence, version, creator.
 *
 * @param dataset the dataset's IRI
 * @param statements what is said of it, and of nothing else
 */
record DatasetDescription(Node dataset, Graph statements) {

    static DatasetDescription of(KnowledgeBase kb) {
        Node dataset = kb
                .data()
                .find(Node.ANY, RDF.type.asNode(), DCAT.Dataset.asNode())
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .filter(Node::isURI)
                .min(Comparator.comparing(Node::getURI))
                .orElseGet(() -> NodeFactory.createURI(kb.layers().base()));
        Graph statements = GraphFactory.createGraphMem();
        kb.data().find(dataset, Node.ANY, Node.ANY).forEachRemaining(statements::add);
        return new DatasetDescription(dataset, statements);
    }

    /** The version people gave it, or {@code unversioned}. */
    String version() {
        return literal(OWL.versionInfo.asNode()).orElse("unversioned");
    }

    /** What the IRIs of its entities begin with. */
    Optional<String> uriSpace() {
        return literal(VOID.uriSpace.asNode());
    }

    private Optional<String> literal(Node property) {
        return statements.find(dataset, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .min(Comparator.naturalOrder());
    }
}
