package org.turtleproof.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.turtleproof.rdf.CanonicalForm;
import org.turtleproof.rdf.NodeOrder;

/** Gives a dataset its canonical blank-node labels, and an order that depends on nothing else. */
final class CanonicalDataset {

    private static final Comparator<Quad> ORDER = Comparator.comparing(Quad::getGraph, NodeOrder.INSTANCE)
            .thenComparing(Quad::asTriple, NodeOrder.ofTriples());

    private CanonicalDataset() {}

    static DatasetGraph of(DatasetGraph dataset, CanonicalForm form) {
        Map<Node, String> labels = form.labels();
        List<Quad> quads = new ArrayList<>();
        dataset.find().forEachRemaining(quad -> quads.add(relabel(quad, labels)));
        quads.sort(ORDER);
        DatasetGraph canonical = DatasetGraphFactory.create();
        quads.forEach(canonical::add);
        return canonical;
    }

    private static Quad relabel(Quad quad, Map<Node, String> labels) {
        return Quad.create(
                quad.isDefaultGraph() ? Quad.defaultGraphIRI : relabel(quad.getGraph(), labels),
                relabel(quad.getSubject(), labels),
                quad.getPredicate(),
                relabel(quad.getObject(), labels));
    }

    private static Node relabel(Node node, Map<Node, String> labels) {
        return node.isBlank() ? NodeFactory.createBlankNode(labels.get(node)) : node;
    }
}
