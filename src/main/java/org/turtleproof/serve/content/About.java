package org.turtleproof.serve.content;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;

/**
 * What a dataset says of itself.
 *
 * @param title in English
 * @param titleFr in French
 * @param description in English
 * @param license IRI of the licence
 * @param version as its curators count
 */
public record About(
        String title,
        Optional<String> titleFr,
        Optional<String> description,
        Optional<String> license,
        Optional<String> version) {

    static About of(ServedRelease release) {
        Node dataset = NodeFactory.createURI(release.base());
        Graph own = GraphFactory.createDefaultGraph();
        release.dataset()
                .find(Node.ANY, dataset, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> own.add(quad.asTriple()));
        Statements all = new Statements(own);
        return new About(
                all.text(dataset, DCTerms.title.asNode(), "en").orElse(release.base()),
                all.text(dataset, DCTerms.title.asNode(), "fr"),
                all.text(dataset, DCTerms.description.asNode(), "en"),
                all.object(dataset, DCTerms.license.asNode())
                        .filter(Node::isURI)
                        .map(Node::getURI)
                        .filter(iri -> iri.matches("https?://[\\x21\\x23-\\x3B\\x3D\\x3F-\\x7E]+")),
                all.text(dataset, OWL2.versionInfo.asNode()));
    }
}
