package org.turtleproof.check.shacl.read;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.turtleproof.check.shacl.constraint.AndConstraint;
import org.turtleproof.check.shacl.constraint.Bound;
import org.turtleproof.check.shacl.constraint.ClassConstraint;
import org.turtleproof.check.shacl.constraint.DisjointConstraint;
import org.turtleproof.check.shacl.constraint.EqualsConstraint;
import org.turtleproof.check.shacl.constraint.HasValueConstraint;
import org.turtleproof.check.shacl.constraint.MaxCountConstraint;
import org.turtleproof.check.shacl.constraint.MinCountConstraint;
import org.turtleproof.check.shacl.constraint.NodeConstraint;
import org.turtleproof.check.shacl.constraint.NotConstraint;
import org.turtleproof.check.shacl.constraint.OrConstraint;
import org.turtleproof.check.shacl.constraint.UniqueLangConstraint;
import org.turtleproof.check.shacl.constraint.XoneConstraint;
import org.turtleproof.check.shacl.shape.Constraint;

/** The constraint components of SHACL Core: IRI, first parameter, how it is read, and what to tell people about it. */
public enum CoreComponent {
    CLASS(
            SHACL.ClassConstraintComponent,
            SHACL.class_,
            ConstraintReader.iri(ClassConstraint::new),
            "A value is not an instance of the class its shape demands",
            "Give the value that class (or one of its subclasses), or name another value"),
    DATATYPE(
            SHACL.DatatypeConstraintComponent,
            SHACL.datatype,
            CompoundConstraints::datatype,
            "A value is not a well-formed literal of the datatype its shape demands",
            "Write the value as a literal of that datatype"),
    NODE_KIND(
            SHACL.NodeKindConstraintComponent,
            SHACL.nodeKind,
            CompoundConstraints::nodeKind,
            "A value is not the kind of node its shape demands",
            "Write an IRI, a blank node or a literal, as the shape demands"),
    MIN_COUNT(
            SHACL.MinCountConstraintComponent,
            SHACL.minCount,
            ConstraintReader.count(MinCountConstraint::new),
            "There are fewer values than the shape demands",
            "Add what is missing"),
    MAX_COUNT(
            SHACL.MaxCountConstraintComponent,
            SHACL.maxCount,
            ConstraintReader.count(MaxCountConstraint::new),
            "There are more values than the shape allows",
            "Keep the values that are right and take the others out"),
    MIN_EXCLUSIVE(
            SHACL.MinExclusiveConstraintComponent,
            SHACL.minExclusive,
            ConstraintReader.range(Bound.MORE),
            "A value is outside the range its shape allows",
            "Correct the value, or its datatype when the two cannot be compared"),
    MIN_INCLUSIVE(
            SHACL.MinInclusiveConstraintComponent,
            SHACL.minInclusive,
            ConstraintReader.range(Bound.AT_LEAST),
            "A value is outside the range its shape allows",
            "Correct the value, or its datatype when the two cannot be compared"),
    MAX_EXCLUSIVE(
            SHACL.MaxExclusiveConstraintComponent,
            SHACL.maxExclusive,
            ConstraintReader.range(Bound.LESS),
            "A value is outside the range its shape allows",
            "Correct the value, or its datatype when the two cannot be compared"),
    MAX_INCLUSIVE(
            SHACL.MaxInclusiveConstraintComponent,
            SHACL.maxInclusive,
            ConstraintReader.range(Bound.AT_MOST),
            "A value is outside the range its shape allows",
            "Correct the value, or its datatype when the two cannot be compared"),
    MIN_LENGTH(
            SHACL.MinLengthConstraintComponent,
            SHACL.minLength,
            CompoundConstraints.length(Bound.AT_LEAST),
            "A value is shorter than the shape demands",
            "Write a longer value"),
    MAX_LENGTH(
            SHACL.MaxLengthConstraintComponent,
            SHACL.maxLength,
            CompoundConstraints.length(Bound.AT_MOST),
            "A value is longer than the shape allows",
            "Write a shorter value"),
    PATTERN(
            SHACL.PatternConstraintComponent,
            SHACL.pattern,
            CompoundConstraints::pattern,
            "A value does not match the pattern its shape demands",
            "Write the value so that the pattern matches"),
    LANGUAGE_IN(
            SHACL.LanguageInConstraintComponent,
            SHACL.languageIn,
            CompoundConstraints::languageIn,
            "A value is not tagged with a language the shape allows",
            "Tag the value with one of those languages, or take it out"),
    UNIQUE_LANG(
            SHACL.UniqueLangConstraintComponent,
            SHACL.uniqueLang,
            ConstraintReader.flag(UniqueLangConstraint::new),
            "Two values have the same language tag",
            "Keep one value for each language"),
    EQUALS(
            SHACL.EqualsConstraintComponent,
            SHACL.equals,
            ConstraintReader.iri(EqualsConstraint::new),
            "Two properties that must have the same values differ",
            "Give both properties the same values"),
    DISJOINT(
            SHACL.DisjointConstraintComponent,
            SHACL.disjoint,
            ConstraintReader.iri(DisjointConstraint::new),
            "Two properties that must not share a value do",
            "Take the value out of one of the two properties"),
    LESS_THAN(
            SHACL.LessThanConstraintComponent,
            SHACL.lessThan,
            CompoundConstraints.lessThan(Bound.LESS),
            "A value does not come before the one it must come before",
            "Correct one of the two values, or swap them"),
    LESS_THAN_OR_EQUALS(
            SHACL.LessThanOrEqualsConstraintComponent,
            SHACL.lessThanOrEquals,
            CompoundConstraints.lessThan(Bound.AT_MOST),
            "A value comes after the one it must not come after",
            "Correct one of the two values, or swap them"),
    NOT(
            SHACL.NotConstraintComponent,
            SHACL.not,
            ConstraintReader.shape(NotConstraint::new),
            "A value is what its shape forbids",
            "Change the value so that it no longer fits the forbidden shape"),
    AND(
            SHACL.AndConstraintComponent,
            SHACL.and,
            ConstraintReader.shapes(AndConstraint::new),
            "A value does not fit every shape it must fit",
            "Mend what the notes list"),
    OR(
            SHACL.OrConstraintComponent,
            SHACL.or,
            ConstraintReader.shapes(OrConstraint::new),
            "A value fits none of the shapes of which it must fit one",
            "Make the value fit one of the shapes; the notes say why each does not fit"),
    XONE(
            SHACL.XoneConstraintComponent,
            SHACL.xone,
            ConstraintReader.shapes(XoneConstraint::new),
            "A value does not fit exactly one of some shapes",
            "Make the value fit exactly one of the shapes; the notes say which fit and which do not"),
    NODE(
            SHACL.NodeConstraintComponent,
            SHACL.node,
            ConstraintReader.shape(NodeConstraint::new),
            "A value does not fit the shape it must fit",
            "Mend what the notes list"),
    PROPERTY(
            SHACL.PropertyConstraintComponent,
            SHACL.property,
            CompoundConstraints::property,
            "A property does not fit its shape",
            "Mend the property"),
    QUALIFIED_MIN_COUNT(
            SHACL.QualifiedMinCountConstraintComponent,
            SHACL.qualifiedMinCount,
            CompoundConstraints.qualified(Bound.AT_LEAST),
            "Fewer values than demanded fit a shape",
            "Add a value that fits, or mend one that should; the notes say why each does not fit"),
    QUALIFIED_MAX_COUNT(
            SHACL.QualifiedMaxCountConstraintComponent,
            SHACL.qualifiedMaxCount,
            CompoundConstraints.qualified(Bound.AT_MOST),
            "More values than allowed fit a shape",
            "Take out the values that are too many"),
    CLOSED(
            SHACL.ClosedConstraintComponent,
            SHACL.closed,
            CompoundConstraints::closed,
            "A property is used that the closed shape does not name",
            "Use a property the shape names; or take the statement out"),
    HAS_VALUE(
            SHACL.HasValueConstraintComponent,
            SHACL.hasValue,
            ConstraintReader.term(HasValueConstraint::new),
            "A value that the shape demands is missing",
            "Add the value the shape demands"),
    IN(
            SHACL.InConstraintComponent,
            SHACL.in,
            CompoundConstraints::in,
            "A value is not on the shape's list",
            "Use a value of the list, or extend the list in the shape");

    private final Node component;
    private final Node parameter;
    private final ConstraintReader reader;
    private final String title;
    private final String help;

    CoreComponent(Node component, Node parameter, ConstraintReader reader, String title, String help) {
        this.component = component;
        this.parameter = parameter;
        this.reader = reader;
        this.title = title;
        this.help = help;
    }

    /** Reads the constraint that a triple with the parameter declares; empty when there is none to test. */
    Optional<? extends Constraint> read(Parameters from, Triple triple) {
        return reader.read(from, component, triple);
    }

    /** The component whose first parameter this is. */
    static Optional<CoreComponent> ofParameter(Node parameter) {
        return Arrays.stream(values())
                .filter(one -> one.parameter.equals(parameter))
                .findFirst();
    }

    /** The component of that IRI. */
    public static Optional<CoreComponent> of(Node component) {
        return Arrays.stream(values())
                .filter(one -> one.component.equals(component))
                .findFirst();
    }

    /** Its IRI. */
    public Node component() {
        return component;
    }

    /** The parameter that declares it. */
    public Node parameter() {
        return parameter;
    }

    /** The fault in one line. */
    public String title() {
        return title;
    }

    /** What to do about it. */
    public String help() {
        return help + ".";
    }
}
