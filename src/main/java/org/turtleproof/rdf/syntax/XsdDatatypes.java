package org.turtleproof.rdf.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.impl.LiteralLabel;
import org.turtleproof.diagnostic.Suggestion;

/** The datatypes of XML Schema: which there are, and how their values are written. */
final class XsdDatatypes {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    /** The built-in datatypes of XML Schema 1.1. */
    private static final Set<String> NAMES = Set.of(
            "anyAtomicType",
            "anySimpleType",
            "anyType",
            "anyURI",
            "base64Binary",
            "boolean",
            "byte",
            "date",
            "dateTime",
            "dateTimeStamp",
            "dayTimeDuration",
            "decimal",
            "double",
            "duration",
            "ENTITIES",
            "ENTITY",
            "float",
            "gDay",
            "gMonth",
            "gMonthDay",
            "gYear",
            "gYearMonth",
            "hexBinary",
            "ID",
            "IDREF",
            "IDREFS",
            "int",
            "integer",
            "language",
            "long",
            "Name",
            "NCName",
            "negativeInteger",
            "NMTOKEN",
            "NMTOKENS",
            "nonNegativeInteger",
            "nonPositiveInteger",
            "normalizedString",
            "NOTATION",
            "positiveInteger",
            "QName",
            "short",
            "string",
            "time",
            "token",
            "unsignedByte",
            "unsignedInt",
            "unsignedLong",
            "unsignedShort",
            "yearMonthDuration");

    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("boolean", "Write true or false."),
            Map.entry("date", "Write the date as YYYY-MM-DD, such as 2019-04-25; a year alone is an xsd:gYear."),
            Map.entry("dateTime", "Write the time as YYYY-MM-DDThh:mm:ss, such as 2019-04-25T14:00:00Z."),
            Map.entry("decimal", "Write digits with at most one '.', without thousands separators, such as 12.5."),
            Map.entry("double", "Write a number such as 12.5 or 1.25E1, without thousands separators."),
            Map.entry("duration", "Write the duration as PnYnMnDTnHnMnS, such as P3D or PT2H30M."),
            Map.entry("gYear", "Write the year with four digits, such as 2019."),
            Map.entry("gYearMonth", "Write year and month as YYYY-MM, such as 2019-04."),
            Map.entry("integer", "Write digits only, without '.', blanks or thousands separators."),
            Map.entry("nonNegativeInteger", "Write digits only: zero or a positive whole number."),
            Map.entry("positiveInteger", "Write digits only: a whole number from 1 on."),
            Map.entry("time", "Write the time as hh:mm:ss, such as 14:00:00."));

    private XsdDatatypes() {}

    /** What to do when there is no such datatype; empty when there is, or when it is not one of XML Schema's. */
    static Optional<String> problem(String uri) {
        if (!uri.startsWith(XSD) || uri.length() == XSD.length() || NAMES.contains(uri.substring(XSD.length()))) {
            return Optional.empty();
        }
        return Optional.of(Suggestion.nearest(uri.substring(XSD.length()), NAMES)
                .map(near -> "Did you mean xsd:" + near + "?")
                .orElse("Use a datatype that XML Schema defines, such as xsd:string, xsd:integer or xsd:date."));
    }

    /** Whether a literal is written as its datatype demands; always for datatypes that nobody here knows. */
    static boolean isWellFormed(LiteralLabel literal) {
        return literal.isWellFormed() && (isTrimmed(literal.getLexicalForm()) || !isNumber(literal.getDatatype()));
    }

    /** RDF 1.1 collapses no white space, so blanks around a number are a fault, and those around texts are not. */
    private static boolean isTrimmed(String lexical) {
        return lexical.isEmpty()
                || !Character.isWhitespace(lexical.charAt(0))
                        && !Character.isWhitespace(lexical.charAt(lexical.length() - 1));
    }

    private static boolean isNumber(RDFDatatype datatype) {
        Class<?> values = datatype.getJavaClass();
        return datatype instanceof XSDDatatype && values != null && Number.class.isAssignableFrom(values);
    }

    /** The datatype as Turtle writes it. */
    static String show(String uri) {
        return uri.startsWith(XSD) ? "xsd:" + uri.substring(XSD.length()) : "<" + uri + ">";
    }

    /** How its values are written. */
    static String advice(String uri) {
        String name = uri.startsWith(XSD) ? uri.substring(XSD.length()) : uri;
        return FORMS.getOrDefault(name, SyntaxRule.WRONG_LEXICAL_FORM.help());
    }
}
