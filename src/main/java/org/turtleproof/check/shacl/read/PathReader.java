package org.turtleproof.check.shacl.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.turtleproof.check.shacl.shape.PropertyPath;
import org.turtleproof.rdf.compact.TermTable;

/** Reads property paths (SHACL, section 2.3.1). */
final class PathReader {

    /** How deep paths may be nested. */
    private static final int DEEPEST = 200;

    private final Graph graph;
    private final TermTable terms;

    PathReader(Graph graph, TermTable terms) {
        this.graph = graph;
        this.terms = terms;
    }

    /** The path a node stands for; empty when it stands for none. */
    Optional<PropertyPath> read(Node node) {
        return read(node, false, new HashSet<>());
    }

    private Optional<PropertyPath> read(Node node, boolean inverse, Set<Node> open) {
        if (node.isURI()) {
            int id = terms.id(node);
            return Optional.of(inverse ? new PropertyPath.Backward(id) : new PropertyPath.Forward(id));
        }
        if (!node.isBlank() || open.size() > DEEPEST || !open.add(node)) {
            return Optional.empty();
        }
        Optional<PropertyPath> path = compound(node, inverse, open);
        open.remove(node);
        return path;
    }

    private Optional<PropertyPath> compound(Node node, boolean inverse, Set<Node> open) {
        if (graph.contains(node, RDF.first.asNode(), Node.ANY)) {
            return members(node, inverse, open).map(paths -> sequence(paths, inverse));
        }
        Optional<Node> inverted = value(node, SHACL.inversePath);
        if (inverted.isPresent()) {
            return read(inverted.get(), !inverse, open);
        }
        Optional<Node> alternatives = value(node, SHACL.alternativePath);
        if (alternatives.isPresent()) {
            return members(alternatives.get(), inverse, open).map(PropertyPath.Alternative::new);
        }
        return repeated(node, inverse, open, SHACL.zeroOrMorePath, path -> new PropertyPath.Repeated(path, 0))
                .or(() ->
                        repeated(node, inverse, open, SHACL.oneOrMorePath, path -> new PropertyPath.Repeated(path, 1)))
                .or(() -> repeated(node, inverse, open, SHACL.zeroOrOnePath, PropertyPath.Optionally::new));
    }

    private Optional<PropertyPath> repeated(
            Node node, boolean inverse, Set<Node> open, Node kind, Function<PropertyPath, PropertyPath> wrap) {
        return value(node, kind).flatMap(inner -> read(inner, inverse, open)).map(wrap);
    }

    private static PropertyPath sequence(List<PropertyPath> paths, boolean inverse) {
        PropertyPath all = paths.get(0);
        for (PropertyPath next : paths.subList(1, paths.size())) {
            all = inverse ? new PropertyPath.Sequence(next, all) : new PropertyPath.Sequence(all, next);
        }
        return all;
    }

    private Optional<List<PropertyPath>> members(Node head, boolean inverse, Set<Node> open) {
        List<Optional<PropertyPath>> read = RdfList.members(graph, head).orElse(List.of()).stream()
                .map(member -> read(member, inverse, open))
                .toList();
        return read.size() < 2 || read.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(read.stream().map(Optional::orElseThrow).collect(Collectors.toList()));
    }

    private Optional<Node> value(Node subject, Node predicate) {
        List<Node> found = graph.find(subject, predicate, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
