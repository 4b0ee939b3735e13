package org.turtleproof.rdf;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactDatasetView;
import org.turtleproof.rdf.compact.CompactGraph;

/**
 * A dataset that lists its graphs by name and their triples in {@link NodeOrder}, never to change: it is put in order once
 * and can then be written as often as one likes.
 */
public final class OrderedDataset {

    private final CompactDataset dataset;

    private OrderedDataset(CompactDataset ordered) {
        this.dataset = ordered;
    }

    /** An ordered copy; graphs that are empty are not in it. */
    public static OrderedDataset of(DatasetGraph dataset) {
        return new OrderedDataset(CompactDataset.of(dataset).inOrder(node -> node, NodeOrder.INSTANCE));
    }

    /** An ordered copy in which every blank node has the label that is given for it. */
    static OrderedDataset of(CompactDataset dataset, Map<Node, String> labels) {
        return new OrderedDataset(dataset.inOrder(
                node -> node.isBlank() ? NodeFactory.createBlankNode(labels.get(node)) : node, NodeOrder.INSTANCE));
    }

    /** The dataset of an ordered graph and no other. */
    static OrderedDataset ofDefaultGraph(CompactGraph ordered) {
        return new OrderedDataset(CompactDataset.of(ordered.terms(), ordered, Map.of()));
    }

    /** Its statements, the terms numbered in {@link NodeOrder}. */
    public CompactDataset compact() {
        return dataset;
    }

    /** Its statements as Jena sees datasets: read-only. */
    public DatasetGraph view() {
        return new CompactDatasetView(dataset);
    }

    /** The names of its graphs, in order. */
    public List<Node> names() {
        return List.copyOf(dataset.named().keySet());
    }

    /** The default graph. */
    public OrderedGraph defaultGraph() {
        return new OrderedGraph(dataset.defaultGraph());
    }

    /** A named graph; empty when there is none of that name. */
    public OrderedGraph graph(Node name) {
        return new OrderedGraph(dataset.graph(name));
    }
}
