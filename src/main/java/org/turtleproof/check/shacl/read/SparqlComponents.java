package org.turtleproof.check.shacl.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.ConstraintComponents;
import org.apache.jena.shacl.parser.NodeShape;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.turtleproof.check.shacl.constraint.BorrowedConstraint;
import org.turtleproof.rdf.compact.Lazily;

/** Declared constraint components (SHACL, section 6), read and evaluated by Jena. */
final class SparqlComponents {

    private final Parameters from;
    private final QueryReader queries;
    private final Supplier<Graph> data;
    private final Map<Node, ConstraintComponents> declared;
    private final Lazily<Shapes> noShapes = Lazily.of(() -> Shapes.parse(GraphFactory.createGraphMem()));

    SparqlComponents(Parameters from, QueryReader queries, Supplier<Graph> data) {
        this.from = from;
        this.queries = queries;
        this.data = data;
        this.declared = declared();
    }

    /** Each declared component by itself, since Jena does not say of which one a constraint is. */
    private Map<Node, ConstraintComponents> declared() {
        Map<Node, ConstraintComponents> found = new TreeMap<>(Comparator.comparing(Node::toString));
        List<Triple> types = componentTypes();
        for (Triple type : types) {
            Graph alone = GraphFactory.createGraphMem();
            from.graph().find().filterDrop(types::contains).forEachRemaining(alone::add);
            alone.add(type);
            try {
                ConstraintComponents component = ConstraintComponents.parseSparqlConstraintComponents(alone);
                if (hasUsableValidators(type.getSubject())) {
                    found.put(type.getSubject(), component);
                }
            } catch (JenaException broken) {
                from.problem(type, "a constraint component cannot be read: " + firstLine(broken));
            }
        }
        return found;
    }

    /** The triples that make nodes constraint components, by the class itself or one below it. */
    private List<Triple> componentTypes() {
        List<Node> classes = new ArrayList<>(List.of(SHACL.ConstraintComponent));
        for (int i = 0; i < classes.size(); i++) {
            from.graph()
                    .find(Node.ANY, RDFS.subClassOf.asNode(), classes.get(i))
                    .mapWith(Triple::getSubject)
                    .filterDrop(classes::contains)
                    .toList()
                    .forEach(classes::add);
        }
        return from.graph()
                .find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filterKeep(triple -> classes.contains(triple.getObject()))
                .toList();
    }

    private boolean hasUsableValidators(Node component) {
        boolean usable = true;
        for (Node property : List.of(SHACL.validator, SHACL.nodeValidator, SHACL.propertyValidator)) {
            for (Node validator : from.values(component, property)) {
                usable &= queries.read(Triple.create(component, property, validator), SHACL.select, SHACL.ask)
                        .isPresent();
            }
        }
        return usable;
    }

    /** The constraints of a shape that are of declared components. */
    List<BorrowedConstraint> of(Node shape) {
        List<BorrowedConstraint> found = new ArrayList<>();
        if (!declared.isEmpty()) {
            jenaShape(shape)
                    .ifPresent(known ->
                            declared.forEach((component, alone) -> found.addAll(ofComponent(known, component, alone))));
        }
        return found;
    }

    private List<BorrowedConstraint> ofComponent(Shape shape, Node component, ConstraintComponents alone) {
        Triple declaration = parameter(shape.getShapeNode(), component);
        try {
            List<Constraint> constraints = ConstraintComponents.processShape(from.graph(), alone, shape);
            return constraints == null
                    ? List.of()
                    : constraints.stream()
                            .map(one ->
                                    new BorrowedConstraint(component, declaration, noShapes.get(), shape, one, data))
                            .toList();
        } catch (JenaException broken) {
            from.problem(declaration, "a constraint component cannot be used: " + firstLine(broken));
            return List.of();
        }
    }

    /** The first triple of the shape that gives the component a parameter. */
    private Triple parameter(Node shape, Node component) {
        for (Node parameter : from.values(component, SHACL.parameter)) {
            for (Node path : from.values(parameter, SHACL.path)) {
                Optional<Node> value = from.values(shape, path).stream().findFirst();
                if (value.isPresent()) {
                    return Triple.create(shape, path, value.get());
                }
            }
        }
        return Triple.create(shape, RDF.type.asNode(), SHACL.Shape);
    }

    private Optional<Shape> jenaShape(Node node) {
        Graph graph = from.graph();
        List<Node> path = from.values(node, SHACL.path);
        try {
            return Optional.of(
                    path.isEmpty()
                            ? new NodeShape(
                                    graph, node, false, Severity.Violation, List.of(), List.of(), List.of(), List.of())
                            : new PropertyShape(
                                    graph,
                                    node,
                                    false,
                                    Severity.Violation,
                                    List.of(),
                                    List.of(),
                                    ShaclPaths.parsePath(graph, path.get(0)),
                                    List.of(),
                                    List.of()));
        } catch (JenaException broken) {
            // The path reader has said so already.
            return Optional.empty();
        }
    }

    private static String firstLine(Exception broken) {
        return String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
    }
}
