package org.turtleproof.check.shacl.read;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.NodeValue;
import org.turtleproof.check.shacl.constraint.Bound;
import org.turtleproof.check.shacl.constraint.RangeConstraint;
import org.turtleproof.check.shacl.shape.Constraint;
import org.turtleproof.check.shacl.shape.Shape;

/** How the constraints of one component are read. */
@FunctionalInterface
interface ConstraintReader {

    /** The constraint that a triple with the component's parameter declares; empty when there is none to test. */
    Optional<? extends Constraint> read(Parameters from, Node component, Triple triple);

    /** Makes a constraint of a parameter that was read. */
    @FunctionalInterface
    interface Maker<T> {
        Constraint make(Node component, Triple triple, T parameter);
    }

    /** Of a parameter that is an IRI. */
    static ConstraintReader iri(Maker<Integer> maker) {
        return (from, component, triple) -> from.iri(triple).stream()
                .mapToObj(id -> maker.make(component, triple, id))
                .findFirst();
    }

    /** Of a parameter that is an integer. */
    static ConstraintReader count(Maker<Integer> maker) {
        return (from, component, triple) -> from.count(triple).stream()
                .mapToObj(count -> maker.make(component, triple, count))
                .findFirst();
    }

    /** Of a parameter that is any term. */
    static ConstraintReader term(Maker<Integer> maker) {
        return (from, component, triple) -> Optional.of(maker.make(component, triple, from.term(triple.getObject())));
    }

    /** Of a parameter that is true or false. */
    static ConstraintReader flag(Maker<Boolean> maker) {
        return (from, component, triple) -> Optional.of(maker.make(component, triple, from.flag(triple)));
    }

    /** Of a parameter that is a shape. */
    static ConstraintReader shape(Maker<Shape> maker) {
        return (from, component, triple) -> from.shape(triple).map(shape -> maker.make(component, triple, shape));
    }

    /** Of a parameter that is a list of shapes. */
    static ConstraintReader shapes(Maker<List<Shape>> maker) {
        return (from, component, triple) -> from.shapes(triple).map(shapes -> maker.make(component, triple, shapes));
    }

    /** Of a parameter that is the bound of a range. */
    static ConstraintReader range(Bound bound) {
        return (from, component, triple) -> {
            if (!triple.getObject().isLiteral()) {
                from.problem(triple, Parameters.name(triple) + " wants a literal");
                return Optional.empty();
            }
            return Optional.of(new RangeConstraint(component, triple, bound, NodeValue.makeNode(triple.getObject())));
        };
    }
}
