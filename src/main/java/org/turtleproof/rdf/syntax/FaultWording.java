package org.turtleproof.rdf.syntax;

import java.util.List;
import java.util.Optional;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Suggestion;

/** Puts what Jena's parser says of an unexpected token into a curator's words, at the place where the text is to be changed. */
record FaultWording(Faults faults, TermStructure structure) {

    private static final List<String> WORDS = List.of("a", "true", "false", "PREFIX", "BASE", "GRAPH");

    /** The finding for the token between two offsets. */
    Diagnostic.Builder unexpected(String said, int start, int end) {
        String text = faults.text();
        boolean atEnd = start >= text.length() || start == end;
        String token = atEnd ? "the end of the file" : "'" + faults.quote(start, end) + "'";
        if (said.contains("not terminated by DOT")
                || said.contains("not terminated by a dot")
                || said.contains("not terminated properly: expected")) {
            return unfinished(said, token, start, end, atEnd);
        }
        if (said.startsWith("Triples not terminated properly in []-list")) {
            return unclosed("bracket", "]", token, start, end);
        }
        if (said.startsWith("Unterminated list")
                || said.startsWith("Malformed list")
                || said.startsWith("Unrecognized (expected an RDF Term)") && atEnd && structure.depth() > 0) {
            return unclosed("list", ")", token, start, end);
        }
        if (said.startsWith("Unrecognized (expected an RDF Term)")) {
            return at(start, end, "an object is missing before " + token, "expected a term here")
                    .help("Write the object, or take away the predicate or comma before it.");
        }
        if (said.startsWith("Expected IRI for predicate")) {
            return at(start, end, "expected a predicate, found " + token, "not a predicate")
                    .help("A predicate is an IRI or the word a; after ';' a predicate and an object follow.");
        }
        if (said.startsWith("Unrecognized keyword")) {
            return word(token, start, end);
        }
        if (said.startsWith("Undefined prefix")) {
            return at(start, end, said, "");
        }
        if (said.startsWith("Out of place")
                || said.startsWith("Unexpected token")
                || said.startsWith("Predicate/object required")) {
            return at(
                            start,
                            end,
                            token + " cannot stand here",
                            structure.depth() == 0 ? "a statement begins with its subject" : "")
                    .help(
                            "A statement is a subject, predicates with objects, and a full stop; look at what comes before.");
        }
        String plain =
                said.replaceAll("'?\\[[A-Z][A-Z_0-9]*(:.*)?\\]'?", java.util.regex.Matcher.quoteReplacement(token));
        return at(start, end, Character.toLowerCase(plain.charAt(0)) + plain.substring(1), "");
    }

    private Diagnostic.Builder at(int start, int end, String message, String label) {
        return Diagnostic.of(SyntaxRule.SYNTAX_ERROR, message, faults.span(start, end))
                .label(label);
    }

    /** A missing full stop belongs to the line that lacks it, not to the one after. */
    private Diagnostic.Builder unfinished(String said, String token, int start, int end, boolean atEnd) {
        Optional<int[]> before = atEnd ? lastTokenBefore(Integer.MAX_VALUE) : lastTokenBefore(start);
        boolean otherLine = before.isPresent()
                && (atEnd || faults.text().substring(before.get()[1], start).indexOf('\n') >= 0);
        String what = said.startsWith("Base") || said.startsWith("Prefix") ? "directive" : "statement";
        if (otherLine) {
            return at(before.get()[0], before.get()[1], what + " is not ended", "'.' is missing after this")
                    .help("End the " + what + " with a full stop.");
        }
        return at(start, end, "expected '.', ';' or ',' before " + token, "something is missing before this")
                .help("Write ';' before another predicate, ',' before another object, '.' at the end.");
    }

    private Diagnostic.Builder unclosed(String what, String closing, String token, int start, int end) {
        Diagnostic.Builder finding =
                at(start, end, "expected '" + closing + "' before " + token, what + " is not closed here");
        structure.openBracket().ifPresent(opening -> finding.context(faults.span(opening, opening + 1), "opened here"));
        return finding.help("Close the " + what + " with '" + closing + "', or separate what follows with ';' or ','.");
    }

    private Diagnostic.Builder word(String token, int start, int end) {
        String written =
                faults.text().substring(start, Math.min(end, faults.text().length()));
        Optional<String> meant = Suggestion.nearest(written, WORDS);
        String help = meant.map(word -> "Did you mean '" + word + "'? ").orElse("")
                + "A name has a prefix with a colon, an IRI stands between < and >, a text between quotes.";
        return at(start, end, token + " is not a term", "no prefix, no quotes").help(help);
    }

    /** The last token of the text, or of the statement, that ends at or before an offset. */
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
            // What lies before is enough.
        }
        return Optional.ofNullable(last);
    }
}
