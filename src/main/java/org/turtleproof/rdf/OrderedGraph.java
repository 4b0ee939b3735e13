package org.turtleproof.rdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A read-only copy of a graph that lists its triples in {@link NodeOrder}, whatever it is asked for. */
final class OrderedGraph extends GraphBase {

    private final List<Triple> triples;
    private final Map<Node, List<Triple>> bySubject;
    private final Map<Node, List<Triple>> byObject;

    private OrderedGraph(List<Triple> triples) {
        this.triples = triples;
        this.bySubject = triples.stream()
                .collect(Collectors.groupingBy(Triple::getSubject, LinkedHashMap::new, Collectors.toList()));
        this.byObject = triples.stream()
                .collect(Collectors.groupingBy(Triple::getObject, LinkedHashMap::new, Collectors.toList()));
    }

    static OrderedGraph of(Graph graph) {
        return new OrderedGraph(
                graph.find().toList().stream().sorted(NodeOrder.ofTriples()).toList());
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        List<Triple> candidates = triples;
        if (pattern.getSubject().isConcrete()) {
            candidates = bySubject.getOrDefault(pattern.getSubject(), List.of());
        } else if (pattern.getObject().isConcrete()) {
            candidates = byObject.getOrDefault(pattern.getObject(), List.of());
        }
        return WrappedIterator.create(candidates.iterator()).filterKeep(triple -> fits(pattern, triple));
    }

    private static boolean fits(Triple pattern, Triple triple) {
        return fits(pattern.getSubject(), triple.getSubject())
                && fits(pattern.getPredicate(), triple.getPredicate())
                && fits(pattern.getObject(), triple.getObject());
    }

    private static boolean fits(Node wanted, Node found) {
        return !wanted.isConcrete() || wanted.equals(found);
    }

    @Override
    protected int graphBaseSize() {
        return triples.size();
    }

    @Override
    protected PrefixMapping createPrefixMapping() {
        return new OrderedPrefixes.Mapping();
    }
}
