package org.turtleproof.check.shacl.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.engine.SparqlConstraints;
import org.apache.jena.shacl.engine.constraint.ConstraintComponentSPARQL;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
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
import org.turtleproof.check.shacl.constraint.BorrowedConstraint;

/** The constraints of SHACL-SPARQL (SHACL, sections 5 and 6), read and evaluated by Jena. */
final class SparqlComponents {

    private final Parameters from;
    private final Supplier<Graph> data;
    private final Shapes noShapes = Shapes.parse(GraphFactory.createGraphMem());
    private final Optional<ConstraintComponents> declared;

    SparqlComponents(Parameters from, Supplier<Graph> data) {
        this.from = from;
        this.data = data;
        this.declared = declared();
    }

    private Optional<ConstraintComponents> declared() {
        List<Triple> components = from.graph()
                .find(Node.ANY, RDF.type.asNode(), SHACL.ConstraintComponent)
                .toList();
        if (components.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ConstraintComponents.parseSparqlConstraintComponents(from.graph()));
        } catch (JenaException broken) {
            from.problem(components.get(0), "a constraint component cannot be read: " + firstLine(broken));
            return Optional.empty();
        }
    }

    /** The constraints of a shape that are written in SPARQL. */
    List<BorrowedConstraint> of(Node shape) {
        List<BorrowedConstraint> found = new ArrayList<>();
        List<Triple> rules = from.graph().find(shape, SHACL.sparql, Node.ANY).toList();
        if (rules.isEmpty() && declared.isEmpty()) {
            return found;
        }
        Optional<Shape> known = jenaShape(shape);
        if (known.isEmpty()) {
            return found;
        }
        for (Triple rule : rules) {
            if (from.graph().find(rule.getObject(), SHACL.deactivated, Node.ANY).toList().stream()
                    .noneMatch(from::flag)) {
                rule(known.get(), rule).ifPresent(found::add);
            }
        }
        declared.ifPresent(components -> found.addAll(ofComponents(known.get(), components)));
        return found;
    }

    private Optional<BorrowedConstraint> rule(Shape shape, Triple rule) {
        try {
            Constraint constraint = SparqlConstraints.parseSparqlConstraint(
                    from.graph(), shape.getShapeNode(), SHACL.sparql, rule.getObject());
            if (constraint instanceof SparqlConstraint sparql) {
                Optional<String> fault = PreBinding.fault(sparql.getQuery());
                if (fault.isPresent()) {
                    from.problem(rule, "sh:sparql must not contain " + fault.get());
                    return Optional.empty();
                }
            }
            return Optional.of(
                    new BorrowedConstraint(constraint.getComponent(), rule, noShapes, shape, constraint, data));
        } catch (JenaException broken) {
            from.problem(rule, "sh:sparql cannot be used: " + firstLine(broken));
            return Optional.empty();
        }
    }

    private List<BorrowedConstraint> ofComponents(Shape shape, ConstraintComponents components) {
        try {
            List<Constraint> constraints = ConstraintComponents.processShape(from.graph(), components, shape);
            return constraints == null
                    ? List.of()
                    : constraints.stream()
                            .map(one -> new BorrowedConstraint(
                                    one.getComponent(), parameter(shape, one), noShapes, shape, one, data))
                            .toList();
        } catch (JenaException broken) {
            from.problem(
                    Triple.create(shape.getShapeNode(), RDF.type.asNode(), SHACL.Shape),
                    "a constraint component cannot be used: " + firstLine(broken));
            return List.of();
        }
    }

    /** The first triple of the shape that gives the component a parameter. */
    private Triple parameter(Shape shape, Constraint constraint) {
        Node node = shape.getShapeNode();
        if (constraint instanceof ConstraintComponentSPARQL component) {
            for (Node parameter : from.values(component.getComponent(), SHACL.parameter)) {
                for (Node path : from.values(parameter, SHACL.path)) {
                    Optional<Node> value = from.values(node, path).stream().findFirst();
                    if (value.isPresent()) {
                        return Triple.create(node, path, value.get());
                    }
                }
            }
        }
        return Triple.create(node, SHACL.sparql, node);
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
