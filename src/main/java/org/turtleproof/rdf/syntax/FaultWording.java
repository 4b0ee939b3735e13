package org.turtleproof.rdf.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Suggestion;

/** Puts what Jena's parser says of an unexpected token into a curator's words, at the place where the text is to be changed. */
final class FaultWording {

    private static final List<String> WORDS = List.of("a", "true", "false", "PREFIX", "BASE", "GRAPH");

    private final Faults faults;
    private final TermStructure structure;
    private final int start;
    private final int end;
    private final boolean atEnd;
    private final String written;

    /** The wording of a fault at the token between two offsets. */
    FaultWording(Faults faults, TermStructure structure, int start, int end) {
        this.faults = faults;
        this.structure = structure;
        this.start = start;
        this.end = end;
        this.atEnd = start >= faults.text().length() || start == end;
        this.written = atEnd ? "" : faults.quote(start, end);
    }

    /** The finding for what Jena said. */
    Diagnostic.Builder of(String said) {
        if (said.contains("erminated by DOT") || said.contains("by a dot") || said.contains("properly: expected")) {
            return unfinished(said);
        }
        if (said.startsWith("Triples not terminated properly in []-list")) {
            return unclosed("bracket", "]");
        }
        if (said.startsWith("Unterminated list") || said.startsWith("Malformed list")) {
            return unclosed("list", ")");
        }
        if (said.startsWith("Unrecognized (expected an RDF Term)")) {
            return noTerm();
        }
        if (said.startsWith("Expected IRI for predicate") || said.startsWith("Not a valid token for an RDF term")) {
            return marked("expected a predicate, found " + token(), "not a predicate")
                    .help("A predicate is an IRI or the word a; after ';' a predicate and an object follow.");
        }
        if (said.startsWith("Unrecognized keyword")) {
            return word();
        }
        if (said.startsWith("Keyword 'a' not legal")) {
            return marked("'a' can only be a predicate", "stands for rdf:type");
        }
        if (said.startsWith("Out of place") || said.startsWith("Unexpected token")) {
            return outOfPlace();
        }
        if (said.startsWith("Not implemented (formulae") || written.equals("{") || written.equals("}")) {
            return marked(token() + " cannot stand here", "graphs in braces are TriG, not Turtle")
                    .help("Take the braces away, or rename the file to .trig.");
        }
        return directive(said);
    }

    private Diagnostic.Builder directive(String said) {
        if (said.startsWith("PREFIX or @prefix requires a prefix")) {
            boolean name = written.matches("[\\w.-]+");
            return marked("expected a prefix with a colon, found " + token(), "a prefix ends with a colon")
                    .help(name ? "Write " + written + ": with a colon." : "Write @prefix name: <https://…> .");
        }
        if (said.startsWith("@prefix requires an IRI")) {
            return marked("the prefix needs a namespace, found " + token(), "expected <…>")
                    .help("Write the namespace as an IRI between < and >.");
        }
        if (said.startsWith("BASE or @base requires")) {
            return marked("the base must be an IRI, found " + token(), "expected <…>")
                    .help("Write the base as an IRI between < and >.");
        }
        if (said.startsWith("Unrecognized directive")) {
            return marked(token() + " is not a directive", "")
                    .help("Turtle has @prefix and @base, in lower case, and PREFIX and BASE without @ and full stop.");
        }
        if (said.startsWith("Predicate/object required")) {
            return marked("a list alone is no statement", "")
                    .help("Say something of the list: a predicate and an object.");
        }
        String plain = said.replaceAll(
                "'?\\[[A-Z][A-Z_0-9]*(:.*)?\\]'?", Matcher.quoteReplacement(atEnd ? "the end" : token()));
        return marked(plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1), "");
    }

    private String token() {
        return atEnd ? "the end of the file" : "'" + written + "'";
    }

    /** At the end of the file there is nothing to mark but the last token. */
    private Diagnostic.Builder marked(String message, String label) {
        Optional<int[]> last = atEnd ? lastTokenBefore(Integer.MAX_VALUE) : Optional.empty();
        return last.map(token -> at(token[0], token[1], message, "the file ends after this"))
                .orElseGet(() -> at(start, end, message, label));
    }

    private Diagnostic.Builder at(int from, int to, String message, String label) {
        return Diagnostic.of(SyntaxRule.SYNTAX_ERROR, message, faults.span(from, to))
                .label(label);
    }

    /** A missing full stop belongs to the line that lacks it, not to the one after. */
    private Diagnostic.Builder unfinished(String said) {
        Optional<int[]> before = lastTokenBefore(atEnd ? Integer.MAX_VALUE : start);
        boolean otherLine = before.isPresent()
                && (atEnd || faults.text().substring(before.get()[1], start).indexOf('\n') >= 0);
        String what = said.startsWith("Base") || said.startsWith("Prefix") ? "directive" : "statement";
        if (otherLine) {
            return at(before.get()[0], before.get()[1], what + " is not ended", "'.' is missing after this")
                    .help("End the " + what + " with a full stop.");
        }
        return at(start, end, "expected '.', ';' or ',' before " + token(), "something is missing before this")
                .help("Write ';' before another predicate, ',' before another object, '.' at the end.");
    }

    private Diagnostic.Builder unclosed(String what, String closing) {
        Diagnostic.Builder finding =
                marked("expected '" + closing + "' before " + token(), what + " is not closed here");
        structure.openBracket().ifPresent(opening -> finding.context(faults.span(opening, opening + 1), "opened here"));
        return finding.help("Close the " + what + " with '" + closing + "', or separate what follows with ';' or ','.");
    }

    private Diagnostic.Builder noTerm() {
        if (atEnd && structure.depth() > 0) {
            return unclosed("list or bracket", "]");
        }
        if (atEnd || written.matches("[.;,\\])}]")) {
            return marked("an object is missing before " + token(), "expected a term here")
                    .help("Write the object, or take away the predicate or comma before it.");
        }
        return marked(token() + " is not a term", "")
                .help("A name has a prefix with a colon, an IRI stands between < and >, a text between quotes.");
    }

    private Diagnostic.Builder outOfPlace() {
        if (written.matches("[a-zA-Z]\\w*")) {
            return word();
        }
        return marked(token() + " cannot stand here", "a statement begins with its subject")
                .help("A statement is a subject, predicates with objects, and a full stop; look at what comes before.");
    }

    private Diagnostic.Builder word() {
        Optional<String> meant = Suggestion.nearest(written, WORDS);
        String help = meant.map(near -> "Did you mean '" + near + "'? ").orElse("")
                + "A name has a prefix with a colon, an IRI stands between < and >, a text between quotes.";
        return marked(token() + " is not a term", "no prefix, no quotes").help(help);
    }

    /** The last token of the statement, or of the text, that ends at or before an offset. */
    private Optional<int[]> lastTokenBefore(int offset) {
        int from = Math.max(0, structure.statementStart());
        LocatedTokenizer tokens =
                new LocatedTokenizer(faults.text(), from, true, new TermStructure(), TokenFaults.SILENT);
        int[] last = null;
        try {
            while (tokens.hasNext()) {
                var token = tokens.next();
                if (token.getColumn() > offset) {
                    break;
                }
                last = new int[] {(int) token.getLine(), (int) token.getColumn()};
            }
        } catch (Halt unreadable) {
            return Optional.ofNullable(last);
        }
        return Optional.ofNullable(last);
    }
}
