package org.turtleproof.rdf.syntax;

import java.util.List;
import java.util.Set;
import org.turtleproof.diagnostic.RuleId;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;

/** The rules that reading a file holds it to. */
public final class SyntaxRule {

    /** The grammar of the format. */
    public static final RuleInfo SYNTAX_ERROR = RuleInfo.of(
            "syntax-error",
            Severity.ERROR,
            "The file breaks the grammar of its format",
            "What cannot be read cannot be checked, and every other tool will refuse it too.",
            "Correct the text at the marked place; the statement it spoils is left out until then.");

    /** Prefixes are declared before they are used. */
    public static final RuleInfo UNDECLARED_PREFIX = RuleInfo.of(
            "undeclared-prefix",
            Severity.ERROR,
            "A prefix is used that the file does not declare",
            "Without its declaration a prefixed name stands for nothing; prefixes do not carry over from other files.",
            "Declare the prefix at the top of the file.");

    /** Literals are written as their datatype wants. */
    public static final RuleInfo WRONG_LEXICAL_FORM = RuleInfo.of(
            "wrong-lexical-form",
            Severity.ERROR,
            "A literal is not written as its datatype demands",
            "Such a literal has no value: queries cannot compare it, and reasoners call the whole graph inconsistent.",
            "Write the value as the datatype wants it, or choose the datatype that fits the value.");

    /** Datatypes of the XML Schema namespace exist. */
    public static final RuleInfo UNKNOWN_DATATYPE = RuleInfo.of(
            "unknown-datatype",
            Severity.ERROR,
            "A datatype of the XML Schema namespace does not exist",
            "No tool knows how to read or compare values of a datatype that was never defined.",
            "Use a datatype that XML Schema defines.");

    /** IRIs follow RFC 3987. */
    public static final RuleInfo BAD_IRI = RuleInfo.of(
            "bad-iri",
            Severity.ERROR,
            "An IRI has characters or a form that are not allowed",
            "Some tools refuse such an IRI, others change it silently, so that the same thing gets two names.",
            "Correct the IRI; characters that are not allowed are written in percent form, such as %20 for a blank.");

    /** IRIs are absolute or have a declared base. */
    public static final RuleInfo RELATIVE_IRI = RuleInfo.of(
            "relative-iri",
            Severity.WARNING,
            "A relative IRI is used without a declared base",
            "What it stands for depends on where the file lies and on who reads it.",
            "Write the whole IRI, or declare the base at the top of the file: @base <https://…/> .");

    /** Language tags follow BCP 47. */
    public static final RuleInfo BAD_LANGUAGE_TAG = RuleInfo.of(
            "bad-language-tag",
            Severity.WARNING,
            "A language tag is not one of BCP 47",
            "Readers that ask for a language will not find this text.",
            "Use a registered tag, such as fr, en or en-GB.");

    /** Files are UTF-8. */
    public static final RuleInfo MALFORMED_UTF8 = RuleInfo.of(
            "malformed-utf8",
            Severity.ERROR,
            "The file is not encoded in UTF-8",
            "Every RDF text format is UTF-8; other bytes are read as different characters by different tools.",
            "Save the file as UTF-8; it was probably written as Latin-1 or Windows-1252.");

    /** All of them. */
    public static final List<RuleInfo> ALL = List.of(
            SYNTAX_ERROR,
            UNDECLARED_PREFIX,
            WRONG_LEXICAL_FORM,
            UNKNOWN_DATATYPE,
            BAD_IRI,
            RELATIVE_IRI,
            BAD_LANGUAGE_TAG,
            MALFORMED_UTF8);

    /** Those that leave out a statement, or read another one than was meant. */
    public static final Set<RuleId> SPOILING = Set.of(SYNTAX_ERROR.id(), UNDECLARED_PREFIX.id(), MALFORMED_UTF8.id());

    private SyntaxRule() {}
}
