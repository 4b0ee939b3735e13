package org.turtleproof.check.shacl.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Well-formed RDF lists of a graph. */
final class RdfList {

    private RdfList() {}

    /** The members of a list; empty when it is none, forks or runs in a circle. */
    static Optional<List<Node>> members(Graph graph, Node head) {
        List<Node> members = new ArrayList<>();
        Set<Node> seen = new LinkedHashSet<>();
        Node cell = head;
        while (!cell.equals(RDF.nil.asNode())) {
            Optional<Node> first = only(graph, cell, RDF.first.asNode());
            Optional<Node> rest = only(graph, cell, RDF.rest.asNode());
            if (first.isEmpty() || rest.isEmpty() || !seen.add(cell)) {
                return Optional.empty();
            }
            members.add(first.get());
            cell = rest.get();
        }
        return Optional.of(members);
    }

    private static Optional<Node> only(Graph graph, Node subject, Node predicate) {
        List<Node> found = graph.find(subject, predicate, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
