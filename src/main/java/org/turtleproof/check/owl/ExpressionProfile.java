package org.turtleproof.check.owl;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/**
 * Whether expressions plainly keep the restrictions of OWL 2 DL.
 *
 * @param vocabulary what is declared
 * @param data whether the expression is a data range
 */
record ExpressionProfile(Vocabulary vocabulary, boolean data) {

    /** The datatypes of OWL 2 that are in common use, and those of XML Schema that are let pass. */
    private static final Set<String> DATATYPES = datatypes();

    private static Set<String> datatypes() {
        Set<String> known = new HashSet<>(Literals.TOLERATED);
        List.of(
                        XSD.xstring,
                        XSD.xboolean,
                        XSD.decimal,
                        XSD.integer,
                        XSD.nonNegativeInteger,
                        XSD.positiveInteger,
                        XSD.nonPositiveInteger,
                        XSD.negativeInteger,
                        XSD.xlong,
                        XSD.xint,
                        XSD.xshort,
                        XSD.xbyte,
                        XSD.unsignedLong,
                        XSD.unsignedInt,
                        XSD.unsignedShort,
                        XSD.unsignedByte,
                        XSD.xdouble,
                        XSD.xfloat,
                        XSD.dateTime,
                        XSD.dateTimeStamp,
                        XSD.anyURI,
                        XSD.hexBinary,
                        XSD.base64Binary,
                        XSD.language,
                        XSD.normalizedString,
                        XSD.token)
                .forEach(datatype -> known.add(datatype.getURI()));
        known.add(RDF.langString.getURI());
        known.add(RDF.uri + "PlainLiteral");
        known.add(RDFS.Literal.getURI());
        return Set.copyOf(known);
    }

    /** Whether a datatype needs no declaration. */
    static boolean isKnownDatatype(String name) {
        return DATATYPES.contains(name);
    }

    /** The properties that must be simple for the expression to be allowed; absent when a closer look is needed. */
    Optional<Set<Node>> visit(Expression expression) {
        Set<Node> simple = new HashSet<>();
        return isPlain(expression, simple) ? Optional.of(simple) : Optional.empty();
    }

    private boolean isPlain(Expression expression, Set<Node> simple) {
        if (expression instanceof Expression.Named named) {
            return data ? isKnownDatatype(named.name().getURI()) : isClass(named.name());
        } else if (expression instanceof Expression.And and) {
            return arePlain(and.operands(), simple);
        } else if (expression instanceof Expression.Or or) {
            return arePlain(or.operands(), simple);
        } else if (expression instanceof Expression.Not not) {
            return isPlain(not.operand(), simple);
        } else if (expression instanceof Expression.OneOf one) {
            return !one.members().isEmpty() && one.members().stream().allMatch(this::isMember);
        } else if (expression instanceof Expression.Some some) {
            return fills(some.role(), some.filler(), simple);
        } else if (expression instanceof Expression.All all) {
            return fills(all.role(), all.filler(), simple);
        } else if (expression instanceof Expression.AtLeast least) {
            return counts(least.role(), least.filler(), simple);
        } else if (expression instanceof Expression.AtMost most) {
            return counts(most.role(), most.filler(), simple);
        } else if (expression instanceof Expression.Self self) {
            simple.add(self.role().property());
            return !data && isObject(self.role());
        }
        return false;
    }

    private boolean arePlain(List<Expression> operands, Set<Node> simple) {
        return new HashSet<>(operands).size() > 1 && operands.stream().allMatch(operand -> isPlain(operand, simple));
    }

    private boolean isMember(Node member) {
        return member.isLiteral() == data
                && (!data || isKnownDatatype(member.getLiteralDatatypeURI()))
                && !member.isBlank();
    }

    private boolean counts(Expression.Role role, Expression filler, Set<Node> simple) {
        simple.add(role.property());
        return fills(role, filler, simple);
    }

    private boolean fills(Expression.Role role, Expression filler, Set<Node> simple) {
        boolean literals = vocabulary.dataProperties().contains(role.property()) && !role.inverse();
        boolean any = literals && filler.equals(Negation.THING);
        return !data
                && (literals || isObject(role))
                && (any || new ExpressionProfile(vocabulary, literals).isPlain(filler, simple));
    }

    private boolean isObject(Expression.Role role) {
        return vocabulary.objectProperties().contains(role.property());
    }

    private boolean isClass(Node name) {
        return vocabulary.classes().contains(name)
                || name.equals(OWL2.Thing.asNode())
                || name.equals(OWL2.Nothing.asNode());
    }
}
