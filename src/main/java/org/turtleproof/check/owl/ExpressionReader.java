package org.turtleproof.check.owl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/** Reads the class expressions, roles and lists of one statement (OWL 2 Mapping to RDF Graphs, section 3.2). */
final class ExpressionReader {

    private static final int DEEPEST = 100;

    private final Statement statement;
    private Map<Node, Map<Node, List<Node>>> triples;

    /** Reads within the statement's description. */
    ExpressionReader(Statement statement) {
        this.statement = statement;
    }

    /** What is said of each node; most statements need no look at it. */
    private Map<Node, Map<Node, List<Node>>> triples() {
        if (triples == null) {
            triples = new HashMap<>();
            add(statement.main());
            statement.description().forEach(this::add);
        }
        return triples;
    }

    private void add(Triple triple) {
        triples.computeIfAbsent(triple.getSubject(), key -> new HashMap<>())
                .computeIfAbsent(triple.getPredicate(), key -> new ArrayList<>(1))
                .add(triple.getObject());
    }

    /** The expression that a node stands for; absent when it is none that OWL 2 knows. */
    Optional<Expression> expression(Node node) {
        return expression(node, 0);
    }

    private Optional<Expression> expression(Node node, int depth) {
        if (node.isURI()) {
            return Optional.of(new Expression.Named(node));
        }
        if (!node.isBlank() || depth > DEEPEST || !triples().containsKey(node)) {
            return Optional.empty();
        }
        if (value(node, OWL2.onProperty).isPresent()) {
            return restriction(node, depth);
        }
        Optional<Node> and = value(node, OWL2.intersectionOf);
        if (and.isPresent()) {
            return operands(and.get(), depth).map(Expression.And::new);
        }
        Optional<Node> or = value(node, OWL2.unionOf);
        if (or.isPresent()) {
            return operands(or.get(), depth).map(Expression.Or::new);
        }
        Optional<Node> not = value(node, OWL2.complementOf).or(() -> value(node, OWL2.datatypeComplementOf));
        if (not.isPresent()) {
            return expression(not.get(), depth + 1).map(Expression.Not::new);
        }
        Optional<Node> one = value(node, OWL2.oneOf);
        if (one.isPresent()) {
            return list(one.get()).map(Expression.OneOf::new);
        }
        return value(node, OWL2.onDatatype).flatMap(datatype -> restricted(node, datatype));
    }

    private Optional<Expression> restriction(Node node, int depth) {
        Optional<Expression.Role> found = value(node, OWL2.onProperty).flatMap(this::role);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Expression.Role role = found.get();
        Optional<Node> some = value(node, OWL2.someValuesFrom);
        if (some.isPresent()) {
            return expression(some.get(), depth + 1).map(filler -> new Expression.Some(role, filler));
        }
        Optional<Node> all = value(node, OWL2.allValuesFrom);
        if (all.isPresent()) {
            return expression(all.get(), depth + 1).map(filler -> new Expression.All(role, filler));
        }
        Optional<Node> value = value(node, OWL2.hasValue);
        if (value.isPresent()) {
            return Optional.of(new Expression.Some(role, new Expression.OneOf(List.of(value.get()))));
        }
        if (value(node, OWL2.hasSelf).isPresent()) {
            return Optional.of(new Expression.Self(role));
        }
        return cardinality(node, role, depth);
    }

    private Optional<Expression> cardinality(Node node, Expression.Role role, int depth) {
        Optional<Node> qualifier = value(node, OWL2.onClass).or(() -> value(node, OWL2.onDataRange));
        Optional<Expression> filler = qualifier.isPresent()
                ? expression(qualifier.get(), depth + 1)
                : Optional.of(new Expression.Named(OWL2.Thing.asNode()));
        if (filler.isEmpty()) {
            return Optional.empty();
        }
        Expression of = filler.get();
        Optional<Expression> least = number(node, OWL2.minCardinality, OWL2.minQualifiedCardinality)
                .map(count -> new Expression.AtLeast(count, role, of));
        Optional<Expression> most = number(node, OWL2.maxCardinality, OWL2.maxQualifiedCardinality)
                .map(count -> new Expression.AtMost(count, role, of));
        Optional<Expression> exact = number(node, OWL2.cardinality, OWL2.qualifiedCardinality)
                .map(count -> new Expression.And(
                        List.of(new Expression.AtLeast(count, role, of), new Expression.AtMost(count, role, of))));
        return least.or(() -> most).or(() -> exact);
    }

    private Optional<Integer> number(Node node, Property plain, Property qualified) {
        return value(node, plain)
                .or(() -> value(node, qualified))
                .filter(Node::isLiteral)
                .filter(Literals::isWellFormed)
                .map(Node::getLiteralValue)
                .filter(Number.class::isInstance)
                .map(number -> ((Number) number).intValue());
    }

    private Optional<Expression> restricted(Node node, Node datatype) {
        Optional<List<Node>> restrictions = value(node, OWL2.withRestrictions).flatMap(this::list);
        if (restrictions.isEmpty()) {
            return Optional.empty();
        }
        List<Expression.Facet> facets = new ArrayList<>();
        for (Node restriction : restrictions.get()) {
            triples()
                    .getOrDefault(restriction, Map.of())
                    .forEach((name, values) -> values.forEach(value -> facets.add(new Expression.Facet(name, value))));
        }
        return Optional.of(new Expression.Restricted(datatype, facets));
    }

    private Optional<List<Expression>> operands(Node head, int depth) {
        Optional<List<Node>> members = list(head);
        if (members.isEmpty()) {
            return Optional.empty();
        }
        List<Expression> operands = new ArrayList<>();
        for (Node member : members.get()) {
            Optional<Expression> operand = expression(member, depth + 1);
            if (operand.isEmpty()) {
                return Optional.empty();
            }
            operands.add(operand.get());
        }
        return Optional.of(operands);
    }

    /** The property that a node stands for, which may be the inverse of one. */
    Optional<Expression.Role> role(Node node) {
        if (node.isURI()) {
            return Optional.of(new Expression.Role(node, false));
        }
        return value(node, OWL2.inverseOf).filter(Node::isURI).map(property -> new Expression.Role(property, true));
    }

    /** The members of a list; absent when it is broken. */
    Optional<List<Node>> list(Node head) {
        List<Node> members = new ArrayList<>();
        Node cell = head;
        while (!cell.equals(RDF.nil.asNode())) {
            Optional<Node> first = value(cell, RDF.first);
            Optional<Node> rest = value(cell, RDF.rest);
            if (first.isEmpty() || rest.isEmpty() || members.size() > triples().size()) {
                return Optional.empty();
            }
            members.add(first.get());
            cell = rest.get();
        }
        return Optional.of(members);
    }

    /** The single value of a property of a node; absent when there is none or several. */
    Optional<Node> value(Node node, Property property) {
        List<Node> values = triples().getOrDefault(node, Map.of()).getOrDefault(property.asNode(), List.of());
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }
}
