package org.turtleproof.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.CompactGraphView;

/** A graph that lists its triples in {@link NodeOrder}, never to change. */
public final class OrderedGraph {

    private final CompactGraph graph;

    OrderedGraph(CompactGraph ordered) {
        this.graph = ordered;
    }

    /** An ordered copy. */
    public static OrderedGraph of(Graph graph) {
        return OrderedDataset.of(DatasetGraphFactory.wrap(graph)).defaultGraph();
    }

    /** Its triples, the terms numbered in {@link NodeOrder}. */
    public CompactGraph compact() {
        return graph;
    }

    /** Its triples as Jena sees graphs: read-only. */
    public Graph view() {
        return new CompactGraphView(graph);
    }

    /** How many triples there are. */
    public int size() {
        return graph.size();
    }

    /** The dataset of which it is the default graph, and which has no other. */
    OrderedDataset asDataset() {
        return OrderedDataset.ofDefaultGraph(graph);
    }
}
