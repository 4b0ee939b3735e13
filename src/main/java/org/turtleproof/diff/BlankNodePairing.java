package org.turtleproof.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.turtleproof.rdf.NodeOrder;
import org.turtleproof.rdf.Prefixes;

/**
 * Pairs blank nodes of a new dataset with those of an old one, each at most once.
 *
 * <p>Any such pairing makes a correct patch; the better it is, the shorter the patch. First come nodes that are described and
 * referred to alike, then those described alike, then those referred to alike. The rest is new.
 */
final class BlankNodePairing {

    private final DatasetGraph now;
    private final Map<Node, Node> pairs = new HashMap<>();

    BlankNodePairing(DatasetGraph old, DatasetGraph now) {
        this.now = now;
        Side oldSide = new Side(old);
        Side newSide = new Side(now);
        pair(oldSide, newSide, side -> node -> side.description(node) + side.references(node));
        pair(oldSide, newSide, side -> side::description);
        pair(oldSide, newSide, side -> side::references);
        int fresh = 0;
        for (Node node : newSide.blanks) {
            pairs.put(node, NodeFactory.createBlankNode("new" + fresh++));
        }
    }

    /** The new dataset with the old names of paired nodes. */
    DatasetGraph renamed() {
        DatasetGraph renamed = DatasetGraphFactory.create();
        now.find()
                .forEachRemaining(quad -> renamed.add(new Quad(
                        rename(quad.getGraph()),
                        rename(quad.getSubject()),
                        quad.getPredicate(),
                        rename(quad.getObject()))));
        return renamed;
    }

    private Node rename(Node node) {
        return pairs.getOrDefault(node, node);
    }

    /** Pairs what has the same fingerprint, in order, and takes it from both sides. */
    private void pair(Side old, Side fresh, Function<Side, Function<Node, String>> fingerprint) {
        Map<String, Deque<Node>> waiting = new HashMap<>();
        Function<Node, String> oldPrint = fingerprint.apply(old);
        old.blanks.forEach(node -> waiting.computeIfAbsent(oldPrint.apply(node), key -> new ArrayDeque<>())
                .add(node));
        Function<Node, String> newPrint = fingerprint.apply(fresh);
        for (Node node : List.copyOf(fresh.blanks)) {
            Deque<Node> partners = waiting.get(newPrint.apply(node));
            if (partners != null && !partners.isEmpty()) {
                Node partner = partners.remove();
                pairs.put(node, partner);
                fresh.blanks.remove(node);
                old.blanks.remove(partner);
            }
        }
    }

    /** One of the two datasets, all its graphs taken together, with the blank nodes that are not paired yet. */
    private static final class Side {
        private final Graph graph = GraphFactory.createGraphMem();
        private final TreeSet<Node> blanks = new TreeSet<>(NodeOrder.INSTANCE);
        private final ValueReader reader;

        Side(DatasetGraph dataset) {
            dataset.find().forEachRemaining(quad -> add(quad.asTriple()));
            reader = new ValueReader(graph, Prefixes.NONE);
        }

        private void add(Triple triple) {
            graph.add(triple);
            if (triple.getSubject().isBlank()) {
                blanks.add(triple.getSubject());
            }
            if (triple.getObject().isBlank()) {
                blanks.add(triple.getObject());
            }
        }

        String description(Node node) {
            return reader.value(node).key();
        }

        String references(Node node) {
            TreeSet<String> references = new TreeSet<>();
            graph.find(Node.ANY, Node.ANY, node)
                    .forEachRemaining(
                            triple -> references.add((triple.getSubject().isBlank()
                                            ? "[]"
                                            : triple.getSubject().getURI())
                                    + " " + triple.getPredicate().getURI()));
            return String.join("\n", references);
        }
    }
}
