package org.turtleproof.check.shacl.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.engine.SparqlConstraints;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.lib.ShLib;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.ConstraintComponents;
import org.apache.jena.shacl.parser.NodeShape;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.turtleproof.check.shacl.constraint.BorrowedConstraint;
import org.turtleproof.check.shacl.constraint.FocusCandidates;
import org.turtleproof.kb.UnknownFunctions;

/** The constraints of SHACL-SPARQL (SHACL, sections 5 and 6), read and evaluated by Jena. */
final class SparqlComponents {

    private static final Node SPARQL_FUNCTION = NodeFactory.createURI(SHACL.NS + "SPARQLFunction");

    private final Parameters from;
    private final Supplier<Graph> data;
    private final Shapes noShapes = Shapes.parse(GraphFactory.createGraphMem());
    private final Map<Node, ConstraintComponents> declared;

    SparqlComponents(Parameters from, Supplier<Graph> data) {
        this.from = from;
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
                if (validators(type.getSubject())) {
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

    /** Whether all validators of a component can be used. */
    private boolean validators(Node component) {
        boolean usable = true;
        for (Node property : List.of(SHACL.validator, SHACL.nodeValidator, SHACL.propertyValidator)) {
            for (Node validator : from.values(component, property)) {
                Query query = ShLib.parseQueryString(ShLib.prefixes(from.graph(), validator)
                        + "\n"
                        + text(validator).getObject().getLiteralLexicalForm());
                PreBinding.fault(query)
                        .ifPresent(fault -> from.problem(
                                Triple.create(component, property, validator),
                                "a validator must not contain " + fault));
                usable &= knowsFunctions(query, validator);
            }
        }
        return usable;
    }

    /** Whether each function that a query calls is defined; those that are not are problems of the query's text. */
    private boolean knowsFunctions(Query query, Node holder) {
        Set<String> unknown = UnknownFunctions.of(query);
        unknown.forEach(function -> {
            boolean declared =
                    from.graph().contains(NodeFactory.createURI(function), RDF.type.asNode(), SPARQL_FUNCTION);
            from.problem(
                    text(holder),
                    "the query calls the function <" + function + ">, "
                            + (declared
                                    ? "and functions declared as sh:SPARQLFunction are not supported"
                                    : "which is defined nowhere"));
        });
        return unknown.isEmpty();
    }

    /** The triple that holds the text of a query. */
    private Triple text(Node holder) {
        return Stream.of(SHACL.select, SHACL.ask)
                .flatMap(property -> from.graph().find(holder, property, Node.ANY).toList().stream())
                .filter(triple -> triple.getObject().isLiteral())
                .findFirst()
                .orElseThrow(() -> new ShaclParseException("it needs sh:select or sh:ask with the text of a query"));
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
        declared.forEach((component, alone) -> found.addAll(ofComponent(known.get(), component, alone)));
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
                if (!knowsFunctions(sparql.getQuery(), rule.getObject())) {
                    return Optional.empty();
                }
            }
            Optional<FocusCandidates> candidates = constraint instanceof SparqlConstraint sparql
                    ? FocusCandidates.of(sparql.getQuery(), path(shape), data)
                    : Optional.empty();
            return Optional.of(new BorrowedConstraint(
                    constraint.getComponent(), rule, noShapes, shape, constraint, data, candidates));
        } catch (JenaException broken) {
            from.problem(rule, "sh:sparql cannot be used: " + firstLine(broken));
            return Optional.empty();
        }
    }

    private static Optional<Path> path(Shape shape) {
        return shape instanceof PropertyShape property ? Optional.of(property.getPath()) : Optional.empty();
    }

    private List<BorrowedConstraint> ofComponent(Shape shape, Node component, ConstraintComponents alone) {
        Triple declaration = parameter(shape.getShapeNode(), component);
        try {
            List<Constraint> constraints = ConstraintComponents.processShape(from.graph(), alone, shape);
            return constraints == null
                    ? List.of()
                    : constraints.stream()
                            .map(one -> new BorrowedConstraint(
                                    component, declaration, noShapes, shape, one, data, Optional.empty()))
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
