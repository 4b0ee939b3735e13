package org.turtleproof.rdf.compact;

import java.util.Iterator;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;

/** A compact dataset as Jena sees datasets: read-only. */
public final class CompactDatasetView extends DatasetGraphBaseFind {

    private final CompactDataset dataset;
    private final Runnable step;
    private final Graph defaultGraph;
    private final Transactional transactions = TransactionalNull.create();

    /** A view of that dataset. */
    public CompactDatasetView(CompactDataset dataset) {
        this(dataset, () -> {});
    }

    /** A view that runs {@code step} at every triple it hands out; an exception of it ends what goes on. */
    public CompactDatasetView(CompactDataset dataset, Runnable step) {
        this.dataset = dataset;
        this.step = step;
        this.defaultGraph = new CompactGraphView(dataset.defaultGraph(), step);
    }

    /** The dataset. */
    public CompactDataset dataset() {
        return dataset;
    }

    @Override
    public Graph getDefaultGraph() {
        return defaultGraph;
    }

    @Override
    public Graph getGraph(Node name) {
        if (name == null || Quad.isDefaultGraph(name)) {
            return defaultGraph;
        }
        return Quad.isUnionGraph(name) ? getUnionGraph() : new CompactGraphView(dataset.graph(name), step);
    }

    @Override
    public Graph getUnionGraph() {
        return new CompactGraphView(dataset.unionOfNamed(), step);
    }

    @Override
    public boolean containsGraph(Node name) {
        return Quad.isDefaultGraph(name)
                || Quad.isUnionGraph(name)
                || dataset.named().containsKey(name) && dataset.graph(name).size() > 0;
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return dataset.named().entrySet().stream()
                .filter(graph -> graph.getValue().size() > 0)
                .map(Map.Entry::getKey)
                .iterator();
    }

    @Override
    protected Iterator<Quad> findInDftGraph(Node subject, Node predicate, Node object) {
        return quads(Quad.defaultGraphIRI, defaultGraph.find(subject, predicate, object));
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node name, Node subject, Node predicate, Node object) {
        return quads(name, getGraph(name).find(subject, predicate, object));
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node predicate, Node object) {
        return Iter.flatMap(listGraphNodes(), name -> findInSpecificNamedGraph(name, subject, predicate, object));
    }

    private static Iterator<Quad> quads(Node name, Iterator<Triple> triples) {
        return Iter.map(triples, triple -> Quad.create(name, triple));
    }

    @Override
    public long size() {
        return dataset.named().values().stream()
                .filter(graph -> graph.size() > 0)
                .count();
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        throw new UnsupportedOperationException("a compact dataset never changes");
    }

    @Override
    public void removeGraph(Node name) {
        throw new UnsupportedOperationException("a compact dataset never changes");
    }

    @Override
    public PrefixMap prefixes() {
        return Prefixes.emptyPrefixMap();
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public boolean supportsTransactionAbort() {
        return true;
    }

    @Override
    public void begin(TxnType type) {
        transactions.begin(type);
    }

    @Override
    public boolean promote(Promote mode) {
        return transactions.promote(mode);
    }

    @Override
    public void commit() {
        transactions.commit();
    }

    @Override
    public void abort() {
        transactions.abort();
    }

    @Override
    public void end() {
        transactions.end();
    }

    @Override
    public boolean isInTransaction() {
        return transactions.isInTransaction();
    }

    @Override
    public ReadWrite transactionMode() {
        return transactions.transactionMode();
    }

    @Override
    public TxnType transactionType() {
        return transactions.transactionType();
    }
}
