package org.turtleproof.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.rdf.NodeOrder;
import org.turtleproof.rdf.Prefixes;

/** Reads values off a graph: a blank node becomes its description, down to named nodes and literals. */
final class ValueReader {

    private final Graph graph;
    private final Prefixes prefixes;
    private final Map<Node, Value> known = new HashMap<>();
    private final Set<Node> open = new HashSet<>();

    ValueReader(Graph graph, Prefixes prefixes) {
        this.graph = graph;
        this.prefixes = prefixes;
    }

    /** The value of a node; a blank node that leads back to itself is cut there. */
    Value value(Node node) {
        if (!node.isBlank()) {
            return new Value(Prefixes.NONE.show(node), prefixes.show(node));
        }
        Value already = known.get(node);
        if (already != null) {
            return already;
        }
        if (!open.add(node)) {
            return new Value("[…]", "[…]");
        }
        Value value = describe(node);
        open.remove(node);
        known.put(node, value);
        return value;
    }

    private Value describe(Node node) {
        List<Value> parts = new ArrayList<>();
        List<Triple> triples =
                new ArrayList<>(graph.find(node, Node.ANY, Node.ANY).toList());
        triples.sort(java.util.Comparator.comparing(Triple::getPredicate, NodeOrder.INSTANCE));
        for (Triple triple : triples) {
            Value property = value(triple.getPredicate());
            Value object = value(triple.getObject());
            parts.add(new Value(property.key() + " " + object.key(), property.text() + " " + object.text()));
        }
        parts.sort(null);
        return new Value(
                parts.stream().map(Value::key).collect(Collectors.joining(" ; ", "[ ", " ]")),
                parts.stream().map(Value::text).collect(Collectors.joining(" ; ", "[ ", " ]")));
    }
}
