package org.turtleproof.check.shacl.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryException;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.expr.RegexEngine;
import org.turtleproof.check.shacl.constraint.Bound;
import org.turtleproof.check.shacl.constraint.ClosedConstraint;
import org.turtleproof.check.shacl.constraint.DatatypeConstraint;
import org.turtleproof.check.shacl.constraint.InConstraint;
import org.turtleproof.check.shacl.constraint.LanguageInConstraint;
import org.turtleproof.check.shacl.constraint.LengthConstraint;
import org.turtleproof.check.shacl.constraint.LessThanConstraint;
import org.turtleproof.check.shacl.constraint.NodeKind;
import org.turtleproof.check.shacl.constraint.NodeKindConstraint;
import org.turtleproof.check.shacl.constraint.PatternConstraint;
import org.turtleproof.check.shacl.constraint.PropertyConstraint;
import org.turtleproof.check.shacl.constraint.QualifiedConstraint;
import org.turtleproof.check.shacl.shape.Constraint;
import org.turtleproof.check.shacl.shape.Shape;
import org.turtleproof.rdf.compact.IntSet;

/** Constraints with more than one parameter. */
final class CompoundConstraints {

    private CompoundConstraints() {}

    static Optional<Constraint> pattern(Parameters from, Node component, Triple triple) {
        if (!triple.getObject().isLiteral()) {
            from.problem(triple, "sh:pattern wants a string");
            return Optional.empty();
        }
        String text = triple.getObject().getLiteralLexicalForm();
        String flags = from.values(triple.getSubject(), SHACL.flags).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
        try {
            int mask = RegexEngine.makeMask(flags);
            String regex = flags.contains("q") ? Pattern.quote(text) : text;
            return Optional.of(new PatternConstraint(component, triple, Pattern.compile(regex, mask)));
        } catch (PatternSyntaxException | QueryException broken) {
            from.problem(
                    triple,
                    "sh:pattern is not a regular expression: "
                            + broken.getMessage().lines().findFirst().orElse(""));
            return Optional.empty();
        }
    }

    static Optional<Constraint> datatype(Parameters from, Node component, Triple triple) {
        String iri = triple.getObject().isURI() ? triple.getObject().getURI() : "";
        return from.iri(triple).stream()
                .mapToObj(id -> (Constraint) new DatatypeConstraint(component, triple, id, iri))
                .findFirst();
    }

    static ConstraintReader length(Bound bound) {
        return ConstraintReader.count(
                (component, triple, length) -> new LengthConstraint(component, triple, bound, length));
    }

    static ConstraintReader lessThan(Bound bound) {
        return ConstraintReader.iri((component, triple, id) -> new LessThanConstraint(component, triple, bound, id));
    }

    static Optional<Constraint> languageIn(Parameters from, Node component, Triple triple) {
        return from.list(triple)
                .map(members -> members.stream()
                        .filter(Node::isLiteral)
                        .map(Node::getLiteralLexicalForm)
                        .toList())
                .map(languages -> new LanguageInConstraint(component, triple, languages));
    }

    static Optional<Constraint> nodeKind(Parameters from, Node component, Triple triple) {
        Optional<NodeKind> kind = NodeKind.of(triple.getObject());
        if (kind.isEmpty()) {
            from.problem(triple, "sh:nodeKind wants one of the six kinds, such as sh:IRI");
        }
        return kind.map(known -> new NodeKindConstraint(component, triple, known));
    }

    static Optional<Constraint> in(Parameters from, Node component, Triple triple) {
        return from.terms(triple).map(members -> new InConstraint(component, triple, members));
    }

    static Optional<Constraint> property(Parameters from, Node component, Triple triple) {
        if (from.values(triple.getObject(), SHACL.path).isEmpty()) {
            from.problem(triple, "sh:property wants a property shape, one with sh:path");
            return Optional.empty();
        }
        return from.shape(triple).map(shape -> new PropertyConstraint(component, triple, shape));
    }

    static Optional<Constraint> closed(Parameters from, Node component, Triple triple) {
        if (!from.flag(triple)) {
            return Optional.empty();
        }
        IntSet properties = new IntSet();
        for (Node property : from.values(triple.getSubject(), SHACL.property)) {
            from.values(property, SHACL.path).stream()
                    .filter(Node::isURI)
                    .forEach(path -> properties.add(from.term(path)));
        }
        for (Node ignored : from.values(triple.getSubject(), SHACL.ignoredProperties)) {
            from.terms(Triple.create(triple.getSubject(), SHACL.ignoredProperties, ignored))
                    .ifPresent(members ->
                            java.util.Arrays.stream(members.toArray()).forEach(properties::add));
        }
        return Optional.of(new ClosedConstraint(component, triple, properties));
    }

    static ConstraintReader qualified(Bound bound) {
        return (from, component, triple) -> qualified(from, component, triple, bound);
    }

    private static Optional<Constraint> qualified(Parameters from, Node component, Triple triple, Bound bound) {
        Node subject = triple.getSubject();
        List<Node> qualified = from.values(subject, SHACL.qualifiedValueShape);
        OptionalInt count = from.count(triple);
        if (qualified.size() != 1 || count.isEmpty()) {
            from.problem(triple, Parameters.name(triple) + " wants one sh:qualifiedValueShape beside it");
            return Optional.empty();
        }
        Optional<Shape> shape = from.shape(Triple.create(subject, SHACL.qualifiedValueShape, qualified.get(0)));
        return shape.map(known -> new QualifiedConstraint(
                component, triple, known, siblings(from, subject, qualified.get(0)), bound, count.getAsInt()));
    }

    /** SHACL, section 4.7.3: the qualified shapes of the other property shapes of the same parents. */
    private static List<Shape> siblings(Parameters from, Node subject, Node own) {
        boolean disjoint = from.graph().find(subject, SHACL.qualifiedValueShapesDisjoint, Node.ANY).toList().stream()
                .anyMatch(from::flag);
        if (!disjoint) {
            return List.of();
        }
        return from.graph().find(Node.ANY, SHACL.property, subject).mapWith(Triple::getSubject).toList().stream()
                .flatMap(parent -> from.values(parent, SHACL.property).stream())
                .flatMap(property -> from.values(property, SHACL.qualifiedValueShape).stream())
                .filter(sibling -> !sibling.equals(own))
                .distinct()
                .map(sibling -> from.shape(Triple.create(subject, SHACL.qualifiedValueShape, sibling)))
                .flatMap(Optional::stream)
                .toList();
    }
}
