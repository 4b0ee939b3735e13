package org.turtleproof.check.shacl.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.expr.NodeValue;
import org.turtleproof.check.shacl.constraint.AndConstraint;
import org.turtleproof.check.shacl.constraint.Bound;
import org.turtleproof.check.shacl.constraint.ClassConstraint;
import org.turtleproof.check.shacl.constraint.DatatypeConstraint;
import org.turtleproof.check.shacl.constraint.DisjointConstraint;
import org.turtleproof.check.shacl.constraint.EqualsConstraint;
import org.turtleproof.check.shacl.constraint.HasValueConstraint;
import org.turtleproof.check.shacl.constraint.InConstraint;
import org.turtleproof.check.shacl.constraint.LanguageInConstraint;
import org.turtleproof.check.shacl.constraint.LengthConstraint;
import org.turtleproof.check.shacl.constraint.LessThanConstraint;
import org.turtleproof.check.shacl.constraint.MaxCountConstraint;
import org.turtleproof.check.shacl.constraint.MinCountConstraint;
import org.turtleproof.check.shacl.constraint.NodeConstraint;
import org.turtleproof.check.shacl.constraint.NodeKind;
import org.turtleproof.check.shacl.constraint.NodeKindConstraint;
import org.turtleproof.check.shacl.constraint.NotConstraint;
import org.turtleproof.check.shacl.constraint.OrConstraint;
import org.turtleproof.check.shacl.constraint.PropertyConstraint;
import org.turtleproof.check.shacl.constraint.RangeConstraint;
import org.turtleproof.check.shacl.constraint.UniqueLangConstraint;
import org.turtleproof.check.shacl.constraint.XoneConstraint;
import org.turtleproof.check.shacl.shape.Constraint;

/** The constraint components of SHACL Core: IRI, first parameter, how it is read, and what to tell people about it. */
public enum CoreComponent {
    CLASS(
            SHACL.ClassConstraintComponent,
            SHACL.class_,
            "A value is not an instance of the class its shape demands",
            "Give the value that class (or one of its subclasses), or name another value") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return from.iri(triple).stream()
                    .mapToObj(id -> new ClassConstraint(component(), triple, id))
                    .findFirst();
        }
    },
    DATATYPE(
            SHACL.DatatypeConstraintComponent,
            SHACL.datatype,
            "A value is not a well-formed literal of the datatype its shape demands",
            "Write the value as a literal of that datatype") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return from.iri(triple).stream()
                    .mapToObj(id -> new DatatypeConstraint(
                            component(), triple, id, triple.getObject().getURI()))
                    .findFirst();
        }
    },
    NODE_KIND(
            SHACL.NodeKindConstraintComponent,
            SHACL.nodeKind,
            "A value is not the kind of node its shape demands",
            "Write an IRI, a blank node or a literal, as the shape demands") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            Optional<NodeKind> kind = NodeKind.of(triple.getObject());
            if (kind.isEmpty()) {
                from.problem(triple, "sh:nodeKind wants one of the six kinds, such as sh:IRI");
            }
            return kind.map(known -> new NodeKindConstraint(component(), triple, known));
        }
    },
    MIN_COUNT(
            SHACL.MinCountConstraintComponent,
            SHACL.minCount,
            "There are fewer values than the shape demands",
            "Add what is missing") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return from.count(triple).stream()
                    .mapToObj(count -> new MinCountConstraint(component(), triple, count))
                    .findFirst();
        }
    },
    MAX_COUNT(
            SHACL.MaxCountConstraintComponent,
            SHACL.maxCount,
            "There are more values than the shape allows",
            "Keep the values that are right and take the others out") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return from.count(triple).stream()
                    .mapToObj(count -> new MaxCountConstraint(component(), triple, count))
                    .findFirst();
        }
    },
    MIN_EXCLUSIVE(SHACL.MinExclusiveConstraintComponent, SHACL.minExclusive, Bound.MORE),
    MIN_INCLUSIVE(SHACL.MinInclusiveConstraintComponent, SHACL.minInclusive, Bound.AT_LEAST),
    MAX_EXCLUSIVE(SHACL.MaxExclusiveConstraintComponent, SHACL.maxExclusive, Bound.LESS),
    MAX_INCLUSIVE(SHACL.MaxInclusiveConstraintComponent, SHACL.maxInclusive, Bound.AT_MOST),
    MIN_LENGTH(
            SHACL.MinLengthConstraintComponent,
            SHACL.minLength,
            "A value is shorter than the shape demands",
            "Write a longer value") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return from.count(triple).stream()
                    .mapToObj(length -> new LengthConstraint(component(), triple, Bound.AT_LEAST, length))
                    .findFirst();
        }
    },
    MAX_LENGTH(
            SHACL.MaxLengthConstraintComponent,
            SHACL.maxLength,
            "A value is longer than the shape allows",
            "Write a shorter value") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return from.count(triple).stream()
                    .mapToObj(length -> new LengthConstraint(component(), triple, Bound.AT_MOST, length))
                    .findFirst();
        }
    },
    PATTERN(
            SHACL.PatternConstraintComponent,
            SHACL.pattern,
            "A value does not match the pattern its shape demands",
            "Write the value so that the pattern matches") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return CompoundConstraints.pattern(from, component(), triple);
        }
    },
    LANGUAGE_IN(
            SHACL.LanguageInConstraintComponent,
            SHACL.languageIn,
            "A value is not tagged with a language the shape allows",
            "Tag the value with one of those languages, or take it out") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return from.list(triple).map(members -> new LanguageInConstraint(component(), triple, languages(members)));
        }

        private List<String> languages(List<Node> members) {
            return members.stream()
                    .filter(Node::isLiteral)
                    .map(Node::getLiteralLexicalForm)
                    .toList();
        }
    },
    UNIQUE_LANG(
            SHACL.UniqueLangConstraintComponent,
            SHACL.uniqueLang,
            "Two values have the same language tag",
            "Keep one value for each language") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return Optional.of(new UniqueLangConstraint(component(), triple, from.flag(triple)));
        }
    },
    EQUALS(
            SHACL.EqualsConstraintComponent,
            SHACL.equals,
            "Two properties that must have the same values differ",
            "Give both properties the same values") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return from.iri(triple).stream()
                    .mapToObj(id -> new EqualsConstraint(component(), triple, id))
                    .findFirst();
        }
    },
    DISJOINT(
            SHACL.DisjointConstraintComponent,
            SHACL.disjoint,
            "Two properties that must not share a value do",
            "Take the value out of one of the two properties") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return from.iri(triple).stream()
                    .mapToObj(id -> new DisjointConstraint(component(), triple, id))
                    .findFirst();
        }
    },
    LESS_THAN(
            SHACL.LessThanConstraintComponent,
            SHACL.lessThan,
            "A value does not come before the one it must come before",
            "Correct one of the two values, or swap them") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return from.iri(triple).stream()
                    .mapToObj(id -> new LessThanConstraint(component(), triple, Bound.LESS, id))
                    .findFirst();
        }
    },
    LESS_THAN_OR_EQUALS(
            SHACL.LessThanOrEqualsConstraintComponent,
            SHACL.lessThanOrEquals,
            "A value comes after the one it must not come after",
            "Correct one of the two values, or swap them") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return from.iri(triple).stream()
                    .mapToObj(id -> new LessThanConstraint(component(), triple, Bound.AT_MOST, id))
                    .findFirst();
        }
    },
    NOT(
            SHACL.NotConstraintComponent,
            SHACL.not,
            "A value is what its shape forbids",
            "Change the value so that it no longer fits the forbidden shape") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return from.shape(triple).map(shape -> new NotConstraint(component(), triple, shape));
        }
    },
    AND(
            SHACL.AndConstraintComponent,
            SHACL.and,
            "A value does not fit every shape it must fit",
            "Mend what the notes list") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return from.shapes(triple).map(shapes -> new AndConstraint(component(), triple, shapes));
        }
    },
    OR(
            SHACL.OrConstraintComponent,
            SHACL.or,
            "A value fits none of the shapes of which it must fit one",
            "Make the value fit one of the shapes; the notes say why each does not fit") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return from.shapes(triple).map(shapes -> new OrConstraint(component(), triple, shapes));
        }
    },
    XONE(
            SHACL.XoneConstraintComponent,
            SHACL.xone,
            "A value does not fit exactly one of some shapes",
            "Make the value fit exactly one of the shapes; the notes say which fit and which do not") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return from.shapes(triple).map(shapes -> new XoneConstraint(component(), triple, shapes));
        }
    },
    NODE(
            SHACL.NodeConstraintComponent,
            SHACL.node,
            "A value does not fit the shape it must fit",
            "Mend what the notes list") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return from.shape(triple).map(shape -> new NodeConstraint(component(), triple, shape));
        }
    },
    PROPERTY(
            SHACL.PropertyConstraintComponent,
            SHACL.property,
            "A property does not fit its shape",
            "Mend the property") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            if (from.values(triple.getObject(), SHACL.path).isEmpty()) {
                from.problem(triple, "sh:property wants a property shape, one with sh:path");
                return Optional.empty();
            }
            return from.shape(triple).map(shape -> new PropertyConstraint(component(), triple, shape));
        }
    },
    QUALIFIED_MIN_COUNT(
            SHACL.QualifiedMinCountConstraintComponent,
            SHACL.qualifiedMinCount,
            "Fewer values than demanded fit a shape",
            "Add a value that fits, or mend one that should; the notes say why each does not fit") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return CompoundConstraints.qualified(from, component(), triple, Bound.AT_LEAST);
        }
    },
    QUALIFIED_MAX_COUNT(
            SHACL.QualifiedMaxCountConstraintComponent,
            SHACL.qualifiedMaxCount,
            "More values than allowed fit a shape",
            "Take out the values that are too many") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return CompoundConstraints.qualified(from, component(), triple, Bound.AT_MOST);
        }
    },
    CLOSED(
            SHACL.ClosedConstraintComponent,
            SHACL.closed,
            "A property is used that the closed shape does not name",
            "Use a property the shape names; or take the statement out") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return from.flag(triple) ? CompoundConstraints.closed(from, component(), triple) : Optional.empty();
        }
    },
    HAS_VALUE(
            SHACL.HasValueConstraintComponent,
            SHACL.hasValue,
            "A value that the shape demands is missing",
            "Add the value the shape demands") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return Optional.of(new HasValueConstraint(component(), triple, from.term(triple.getObject())));
        }
    },
    IN(
            SHACL.InConstraintComponent,
            SHACL.in,
            "A value is not on the shape's list",
            "Use a value of the list, or extend the list in the shape") {
        @Override
        Optional<? extends Constraint> read(Parameters from, Triple triple) {
            return from.terms(triple).map(members -> new InConstraint(component(), triple, members));
        }
    };

    private final Node component;
    private final Node parameter;
    private final String title;
    private final String help;
    private final BiFunction<Parameters, Triple, Optional<? extends Constraint>> range;

    CoreComponent(Node component, Node parameter, String title, String help) {
        this(component, parameter, title, help, (from, triple) -> Optional.empty());
    }

    CoreComponent(Node component, Node parameter, Bound bound) {
        this(
                component,
                parameter,
                "A value is outside the range its shape allows",
                "Correct the value, or its datatype when the two cannot be compared",
                (from, triple) -> {
                    if (!triple.getObject().isLiteral()) {
                        from.problem(triple, Parameters.name(triple) + " wants a literal");
                        return Optional.empty();
                    }
                    return Optional.of(
                            new RangeConstraint(component, triple, bound, NodeValue.makeNode(triple.getObject())));
                });
    }

    CoreComponent(
            Node component,
            Node parameter,
            String title,
            String help,
            BiFunction<Parameters, Triple, Optional<? extends Constraint>> range) {
        this.component = component;
        this.parameter = parameter;
        this.title = title;
        this.help = help;
        this.range = range;
    }

    /** Reads the constraint that a triple with the parameter declares; empty when there is none to test. */
    Optional<? extends Constraint> read(Parameters from, Triple triple) {
        return range.apply(from, triple);
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
