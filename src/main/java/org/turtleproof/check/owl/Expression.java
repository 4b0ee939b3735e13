package org.turtleproof.check.owl;

import java.util.List;
import org.apache.jena.graph.Node;

/** A class expression or data range of OWL 2 (Structural Specification, sections 7 and 8). */
sealed interface Expression {

    /** A class or datatype by its name. */
    record Named(Node name) implements Expression {

        // By far the most frequent, and in many an ontology the only one that is compared.

        @Override
        public boolean equals(Object other) {
            return other instanceof Named named && name.equals(named.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /** All of these. */
    record And(List<Expression> operands) implements Expression {}

    /** At least one of these. */
    record Or(List<Expression> operands) implements Expression {}

    /** Not this. */
    record Not(Expression operand) implements Expression {}

    /** One of these individuals or literals. */
    record OneOf(List<Node> members) implements Expression {}

    /** A value of the property is in the filler. */
    record Some(Role role, Expression filler) implements Expression {}

    /** Every value of the property is in the filler. */
    record All(Role role, Expression filler) implements Expression {}

    /** The property leads to itself. */
    record Self(Role role) implements Expression {}

    /** At least so many values of the property are in the filler. */
    record AtLeast(int count, Role role, Expression filler) implements Expression {}

    /** At most so many values of the property are in the filler. */
    record AtMost(int count, Role role, Expression filler) implements Expression {}

    /** A datatype narrowed by facets. */
    record Restricted(Node datatype, List<Facet> facets) implements Expression {}

    /**
     * A property, read forwards or backwards.
     *
     * @param property its name
     * @param inverse whether it is read from object to subject
     */
    record Role(Node property, boolean inverse) {
        /** The same, read the other way. */
        Role inverted() {
            return new Role(property, !inverse);
        }
    }

    /**
     * A bound on literals.
     *
     * @param name such as {@code xsd:minInclusive}
     * @param value a literal
     */
    record Facet(Node name, Node value) {}
}
