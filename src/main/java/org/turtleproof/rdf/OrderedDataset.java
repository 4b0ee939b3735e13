package org.turtleproof.rdf;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;

/** A copy of a dataset that lists graphs by name and triples in {@link NodeOrder}. */
final class OrderedDataset extends DatasetGraphMapLink {

    private final List<Node> names;
    private final OrderedPrefixes prefixes = new OrderedPrefixes();

    private OrderedDataset(DatasetGraph dataset, List<Node> names) {
        super(OrderedGraph.of(dataset.getDefaultGraph()));
        this.names = names;
        names.forEach(name -> addGraph(name, OrderedGraph.of(dataset.getGraph(name))));
    }

    static OrderedDataset of(DatasetGraph dataset) {
        List<Node> names = new java.util.ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(names::add);
        names.removeIf(name -> dataset.getGraph(name).isEmpty());
        names.sort(NodeOrder.INSTANCE);
        return new OrderedDataset(dataset, List.copyOf(names));
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return names.iterator();
    }

    @Override
    public PrefixMap prefixes() {
        return prefixes;
    }
}
