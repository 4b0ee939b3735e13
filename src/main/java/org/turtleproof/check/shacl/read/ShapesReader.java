package org.turtleproof.check.shacl.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.turtleproof.check.shacl.shape.PropertyPath;
import org.turtleproof.check.shacl.shape.Shape;
import org.turtleproof.check.shacl.shape.Target;
import org.turtleproof.rdf.compact.TermTable;

/** Reads every shape of a shapes graph, those with targets and those that others refer to. */
public final class ShapesReader {

    private static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

    private static final Map<Node, Target.Kind> TARGETS = Map.of(
            SHACL.targetClass, Target.Kind.CLASS,
            SHACL.targetNode, Target.Kind.NODE,
            SHACL.targetSubjectsOf, Target.Kind.SUBJECTS_OF,
            SHACL.targetObjectsOf, Target.Kind.OBJECTS_OF);

    private final Graph graph;
    private final TermTable terms;
    private final Parameters parameters;
    private final PathReader paths;
    private final SparqlConstraints rules;
    private final SparqlComponents components;
    private final Map<Node, Shape> shapes = new LinkedHashMap<>();
    private final Deque<Shape> unread = new ArrayDeque<>();

    private ShapesReader(Graph graph, TermTable terms, Supplier<Graph> data) {
        this.graph = graph;
        this.terms = terms;
        this.parameters = new Parameters(graph, terms, this);
        this.paths = new PathReader(graph, terms);
        QueryReader queries = new QueryReader(parameters);
        this.rules = new SparqlConstraints(parameters, queries, data);
        this.components = new SparqlComponents(parameters, queries, data);
    }

    /**
     * Reads a shapes graph.
     *
     * @param graph the shapes graph
     * @param terms where the terms that shapes mention get their numbers
     * @param data the data as a graph of Jena's, asked for only when shapes are written in SPARQL
     */
    public static ShapeSet read(Graph graph, TermTable terms, Supplier<Graph> data) {
        ShapesReader reader = new ShapesReader(graph, terms, data);
        reader.roots().forEach(reader::shape);
        while (!reader.unread.isEmpty()) {
            reader.constrain(reader.unread.poll());
        }
        Recursion.mark(reader.shapes.values());
        return new ShapeSet(List.copyOf(reader.shapes.values()), reader.parameters.problems());
    }

    private Set<Node> roots() {
        Set<Node> found = new TreeSet<>(BY_TEXT);
        TARGETS.keySet()
                .forEach(target -> graph.find(Node.ANY, target, Node.ANY)
                        .mapWith(Triple::getSubject)
                        .forEachRemaining(found::add));
        for (Node type : List.of(SHACL.NodeShape, SHACL.PropertyShape)) {
            graph.find(Node.ANY, RDF.type.asNode(), type)
                    .mapWith(Triple::getSubject)
                    .forEachRemaining(found::add);
        }
        return found;
    }

    /** The shape of a node, made now when it was not yet; its constraints are read later, so that no nesting is too deep. */
    Shape shape(Node node) {
        Shape known = shapes.get(node);
        if (known == null) {
            known = new Shape(node, shapes.size(), path(node), deactivated(node), targets(node));
            shapes.put(node, known);
            unread.add(known);
        }
        return known;
    }

    private void constrain(Shape shape) {
        Node node = shape.node();
        List<Triple> triples = graph.find(node, Node.ANY, Node.ANY).toList();
        triples.sort(
                Comparator.comparing((Triple triple) -> triple.getPredicate().toString())
                        .thenComparing(Triple::getObject, BY_TEXT));
        boolean broken = shape.path().isEmpty() && graph.contains(node, SHACL.path, Node.ANY);
        if (!broken) {
            for (Triple triple : triples) {
                if (triple.getPredicate().equals(SHACL.target)) {
                    parameters.untested(
                            triple,
                            "the shape is not tested on the nodes of sh:target, which belongs to SHACL Advanced Features");
                }
                ShaclTerms.complaint(triple).forEach(complaint -> parameters.unknown(triple, complaint));
                CoreComponent.ofParameter(triple.getPredicate())
                        .flatMap(component -> component.read(parameters, triple))
                        .ifPresent(shape::constrain);
            }
            rules.of(shape).forEach(shape::constrain);
            components.of(node).forEach(shape::constrain);
        }
    }

    private Optional<PropertyPath> path(Node node) {
        List<Triple> declared = graph.find(node, SHACL.path, Node.ANY).toList();
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        Optional<PropertyPath> path = declared.size() > 1
                ? Optional.empty()
                : paths.read(declared.get(0).getObject());
        if (path.isEmpty()) {
            parameters.problem(
                    declared.get(declared.size() - 1),
                    declared.size() > 1
                            ? "a property shape has exactly one sh:path"
                            : "sh:path is not a property path");
        }
        return path;
    }

    private boolean deactivated(Node node) {
        return graph.find(node, SHACL.deactivated, Node.ANY).toList().stream().anyMatch(parameters::flag);
    }

    private List<Target> targets(Node node) {
        List<Target> found = new ArrayList<>();
        for (Map.Entry<Node, Target.Kind> entry : TARGETS.entrySet()) {
            graph.find(node, entry.getKey(), Node.ANY)
                    .mapWith(triple -> new Target(entry.getValue(), terms.id(triple.getObject()), entry.getKey()))
                    .forEachRemaining(found::add);
        }
        if (isImplicitClass(node)) {
            found.add(new Target(Target.Kind.CLASS, terms.id(node), RDF.type.asNode()));
        }
        found.sort(Comparator.comparing((Target target) -> target.kind()).thenComparing(Target::term));
        return found;
    }

    /** SHACL, section 2.1.3.3; a class of OWL is one of RDF Schema, whether or not the shapes graph says so. */
    private boolean isImplicitClass(Node node) {
        Node type = RDF.type.asNode();
        boolean shape = graph.contains(node, type, SHACL.NodeShape) || graph.contains(node, type, SHACL.PropertyShape);
        return shape
                && node.isURI()
                && (graph.contains(node, type, RDFS.Class.asNode()) || graph.contains(node, type, OWL2.Class.asNode()));
    }
}
