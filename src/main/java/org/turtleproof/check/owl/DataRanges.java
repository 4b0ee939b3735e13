package org.turtleproof.check.owl;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/** Whether literals belong to data ranges, as far as that can be told for certain. */
final class DataRanges {

    private static final String XSD_NS = XSD.getURI();

    /** Datatypes whose values are all decimal numbers, with the least and the greatest of them, if any. */
    private static final Map<String, Bounds> DECIMALS = Map.ofEntries(
            decimal("decimal", false, null, null),
            decimal("integer", true, null, null),
            decimal("nonNegativeInteger", true, "0", null),
            decimal("positiveInteger", true, "1", null),
            decimal("nonPositiveInteger", true, null, "0"),
            decimal("negativeInteger", true, null, "-1"),
            decimal("long", true, "-9223372036854775808", "9223372036854775807"),
            decimal("int", true, "-2147483648", "2147483647"),
            decimal("short", true, "-32768", "32767"),
            decimal("byte", true, "-128", "127"),
            decimal("unsignedLong", true, "0", "18446744073709551615"),
            decimal("unsignedInt", true, "0", "4294967295"),
            decimal("unsignedShort", true, "0", "65535"),
            decimal("unsignedByte", true, "0", "255"));

    /** Datatypes whose values are shared with no other datatype of these or of the decimals. */
    private static final Set<String> APART = Set.of(
            XSD_NS + "boolean",
            XSD_NS + "float",
            XSD_NS + "double",
            XSD_NS + "anyURI",
            XSD_NS + "hexBinary",
            XSD_NS + "base64Binary",
            XSD_NS + "date",
            XSD_NS + "gYear",
            XSD_NS + "gYearMonth",
            XSD_NS + "gMonth",
            XSD_NS + "gMonthDay",
            XSD_NS + "gDay",
            XSD_NS + "time",
            XSD_NS + "dateTime",
            XSD_NS + "duration",
            XSD_NS + "string",
            RDF.langString.getURI());

    private static final String PLAIN = RDF.uri + "PlainLiteral";

    private static final Set<String> TEXTS = Set.of(XSD_NS + "string", RDF.langString.getURI());

    private static final List<Node> EXAMPLES = Stream.of(
                    List.of("string", "a"),
                    List.of("integer", "1"),
                    List.of("integer", "0"),
                    List.of("integer", "-1"),
                    List.of("decimal", "0.5"),
                    List.of("boolean", "true"),
                    List.of("double", "1.0E0"),
                    List.of("float", "1.0"),
                    List.of("dateTime", "2000-01-01T00:00:00Z"),
                    List.of("date", "2000-01-01"),
                    List.of("gYear", "2000"),
                    List.of("gYearMonth", "2000-01"),
                    List.of("duration", "P1D"),
                    List.of("time", "00:00:00"),
                    List.of("anyURI", "urn:example:a"))
            .map(example -> NodeFactory.createLiteralDT(
                    example.get(1),
                    org.apache.jena.datatypes.TypeMapper.getInstance().getSafeTypeByName(XSD_NS + example.get(0))))
            .toList();

    private DataRanges() {}

    /**
     * Bounds on decimal numbers.
     *
     * @param whole whether only whole numbers belong
     */
    private record Bounds(boolean whole, Optional<BigDecimal> least, Optional<BigDecimal> greatest) {
        boolean contains(BigDecimal value) {
            return (!whole || value.stripTrailingZeros().scale() <= 0)
                    && least.filter(bound -> bound.compareTo(value) > 0).isEmpty()
                    && greatest.filter(bound -> bound.compareTo(value) < 0).isEmpty();
        }
    }

    private static Map.Entry<String, Bounds> decimal(String name, boolean whole, String least, String greatest) {
        return Map.entry(
                XSD_NS + name,
                new Bounds(
                        whole,
                        Optional.ofNullable(least).map(BigDecimal::new),
                        Optional.ofNullable(greatest).map(BigDecimal::new)));
    }

    /** Whether a well-formed literal belongs to a data range; absent when that cannot be told. */
    static Optional<Boolean> contains(Expression range, Node literal) {
        if (range instanceof Expression.Named named) {
            return named(named.name().getURI(), literal);
        } else if (range instanceof Expression.Not not) {
            return contains(not.operand(), literal).map(inside -> !inside);
        } else if (range instanceof Expression.And and) {
            return all(and.operands(), literal, false);
        } else if (range instanceof Expression.Or or) {
            return all(or.operands(), literal, true);
        } else if (range instanceof Expression.OneOf one) {
            return Optional.of(
                    one.members().stream().anyMatch(member -> member.isLiteral() && member.sameValueAs(literal)));
        } else if (range instanceof Expression.Restricted restricted) {
            return restricted(restricted, literal);
        }
        return Optional.empty();
    }

    /** Whether two well-formed literals certainly stand for different values. */
    static boolean differ(Node one, Node other) {
        return isKnown(one.getLiteralDatatypeURI())
                && isKnown(other.getLiteralDatatypeURI())
                && !one.sameValueAs(other);
    }

    private static boolean isKnown(String datatype) {
        return APART.contains(datatype) || DECIMALS.containsKey(datatype);
    }

    /** A literal of the range, when one is easily found. */
    static Optional<Node> example(Expression range) {
        Stream<Node> own = range instanceof Expression.OneOf one
                ? one.members().stream()
                : range instanceof Expression.Restricted restricted
                        ? restricted.facets().stream().map(Expression.Facet::value)
                        : Stream.empty();
        return Stream.concat(own, EXAMPLES.stream())
                .filter(literal -> literal.isLiteral()
                        && Literals.isWellFormed(literal)
                        && contains(range, literal).orElse(false))
                .findFirst();
    }

    /** With {@code stop} true whether any operand contains it, else whether all do. */
    private static Optional<Boolean> all(List<Expression> operands, Node literal, boolean stop) {
        boolean known = true;
        for (Expression operand : operands) {
            Optional<Boolean> inside = contains(operand, literal);
            if (inside.isPresent() && inside.get() == stop) {
                return inside;
            }
            known &= inside.isPresent();
        }
        return known ? Optional.of(!stop) : Optional.empty();
    }

    private static Optional<Boolean> named(String range, Node literal) {
        String datatype = literal.getLiteralDatatypeURI();
        if (range.equals(datatype) || range.equals(RDFS.Literal.getURI()) || range.equals(OWL2.Thing.getURI())) {
            return Optional.of(true);
        }
        if (range.equals(OWL2.Nothing.getURI())) {
            return Optional.of(false);
        }
        if (range.equals(PLAIN) && TEXTS.contains(datatype)) {
            return Optional.of(true);
        }
        Optional<BigDecimal> number = decimal(literal);
        if (number.isPresent()) {
            return DECIMALS.containsKey(range)
                    ? Optional.of(DECIMALS.get(range).contains(number.get()))
                    : APART.contains(range) ? Optional.of(false) : Optional.empty();
        }
        boolean apart = APART.contains(datatype) && (APART.contains(range) || DECIMALS.containsKey(range));
        return apart ? Optional.of(false) : Optional.empty();
    }

    private static Optional<BigDecimal> decimal(Node literal) {
        if (!DECIMALS.containsKey(literal.getLiteralDatatypeURI())) {
            return Optional.empty();
        }
        Object value = literal.getLiteralValue();
        if (value instanceof BigDecimal decimal) {
            return Optional.of(decimal);
        } else if (value instanceof BigInteger integer) {
            return Optional.of(new BigDecimal(integer));
        }
        return value instanceof Number number ? Optional.of(new BigDecimal(number.toString())) : Optional.empty();
    }

    private static Optional<Boolean> restricted(Expression.Restricted range, Node literal) {
        Optional<Boolean> base = named(range.datatype().getURI(), literal);
        if (base.isEmpty() || !base.get()) {
            return base;
        }
        if (range.facets().isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = decimal(literal);
        for (Expression.Facet facet : range.facets()) {
            Optional<BigDecimal> bound = facet.value().isLiteral() && Literals.isWellFormed(facet.value())
                    ? decimal(facet.value())
                    : Optional.empty();
            if (value.isEmpty() || bound.isEmpty()) {
                return Optional.empty();
            }
            int order = value.get().compareTo(bound.get());
            Optional<Boolean> holds = switch (facet.name().getLocalName()) {
                case "minInclusive" -> Optional.of(order >= 0);
                case "minExclusive" -> Optional.of(order > 0);
                case "maxInclusive" -> Optional.of(order <= 0);
                case "maxExclusive" -> Optional.of(order < 0);
                default -> Optional.empty();
            };
            if (holds.isEmpty() || !holds.get()) {
                return holds;
            }
        }
        return Optional.of(true);
    }
}
