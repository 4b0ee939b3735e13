package org.turtleproof.compile;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathParser;
import org.apache.jena.vocabulary.RDF;

/** Writes a property path as the triples that SHACL has for it (section 2.3.1). */
final class PathTriples {

    private static final String SH = "http://www.w3.org/ns/shacl#";

    private final Graph graph;
    private final String label;
    private int next = 1;

    /** Adds to {@code graph}; blank nodes get labels that begin with {@code label}. */
    PathTriples(Graph graph, String label) {
        this.graph = graph;
        this.label = label;
    }

    /** The node that stands for a path in the syntax of SPARQL. */
    Node add(String path) {
        return add(PathParser.parse(path, PrefixMapping.Standard));
    }

    private Node add(Path path) {
        if (path instanceof P_Link link) {
            return link.getNode();
        }
        if (path instanceof P_Seq sequence) {
            return list(members(sequence, P_Seq.class));
        }
        if (path instanceof P_Alt choice) {
            return wrapped("alternativePath", list(members(choice, P_Alt.class)));
        }
        if (path instanceof P_Inverse inverse) {
            return wrapped("inversePath", add(inverse.getSubPath()));
        }
        if (path instanceof P_ZeroOrOne optional) {
            return wrapped("zeroOrOnePath", add(optional.getSubPath()));
        }
        if (path instanceof P_ZeroOrMore1 || path instanceof P_ZeroOrMoreN) {
            return wrapped("zeroOrMorePath", add(((P_Path1) path).getSubPath()));
        }
        if (path instanceof P_OneOrMore1 || path instanceof P_OneOrMoreN) {
            return wrapped("oneOrMorePath", add(((P_Path1) path).getSubPath()));
        }
        throw new IllegalArgumentException("SHACL has no such path: " + path);
    }

    private Node wrapped(String property, Node inner) {
        Node node = fresh();
        graph.add(Triple.create(node, NodeFactory.createURI(SH + property), inner));
        return node;
    }

    /** The members of nested sequences, or of nested alternatives, as one list. */
    private static List<Path> members(Path path, Class<? extends P_Path2> kind) {
        if (!kind.isInstance(path)) {
            return List.of(path);
        }
        P_Path2 pair = kind.cast(path);
        return Stream.concat(members(pair.getLeft(), kind).stream(), members(pair.getRight(), kind).stream())
                .toList();
    }

    private Node list(List<Path> members) {
        Node rest = RDF.nil.asNode();
        for (int i = members.size() - 1; i >= 0; i--) {
            Node cell = fresh();
            graph.add(Triple.create(cell, RDF.first.asNode(), add(members.get(i))));
            graph.add(Triple.create(cell, RDF.rest.asNode(), rest));
            rest = cell;
        }
        return rest;
    }

    private Node fresh() {
        return NodeFactory.createBlankNode(label + "p" + next++);
    }
}
