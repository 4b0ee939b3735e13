package org.turtleproof.check.owl;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;

/** What is to be known of literals: whether they are well formed, and which datatypes are let pass. */
final class Literals {

    /**
     * Datatypes of XML Schema that OWL 2 leaves out and that every knowledge base with dates needs; their literals are taken as they
     * are.
     */
    static final Set<String> TOLERATED = Set.of(
            XSD.date.getURI(),
            XSD.gYear.getURI(),
            XSD.gYearMonth.getURI(),
            XSD.gMonthDay.getURI(),
            XSD.gDay.getURI(),
            XSD.gMonth.getURI(),
            XSD.time.getURI(),
            XSD.duration.getURI(),
            XSD.dayTimeDuration.getURI(),
            XSD.yearMonthDuration.getURI());

    private Literals() {}

    /** Whether a literal's text fits its datatype; those that do not are reported elsewhere and would stop a reasoner. */
    static boolean isWellFormed(Node literal) {
        return literal.getLiteralDatatype().isValid(literal.getLiteralLexicalForm());
    }
}
