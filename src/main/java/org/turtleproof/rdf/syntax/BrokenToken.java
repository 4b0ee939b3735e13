package org.turtleproof.rdf.syntax;

import org.turtleproof.diagnostic.Diagnostic;

/**
 * A token that cannot be read: where it lies, what is wrong, and where reading may go on.
 *
 * @param start offset of what is to be marked
 * @param end offset after what is to be marked
 * @param resumeFrom offset from which the next statement may be looked for
 * @param message what is wrong
 * @param label what is wrong, in few words
 * @param help what to do
 */
record BrokenToken(int start, int end, int resumeFrom, String message, String label, String help) {

    /** The fault behind what Jena's tokenizer said of the token at {@code start}, having looked as far as {@code reached}. */
    static BrokenToken of(String said, String text, int start, int reached) {
        if (start >= text.length()) {
            return new BrokenToken(start, start, text.length(), said, "", null);
        }
        char first = text.charAt(start);
        int endOfLine = TokenExtent.endOfLine(text, start);
        if ((first == '"' || first == '\'') && TokenExtent.endOfString(text, start) > reached) {
            return brokenString(said, text, start, reached, endOfLine);
        }
        if (first == '<'
                && text.substring(start, Math.min(reached, text.length())).indexOf('>') < 0) {
            return new BrokenToken(
                    start,
                    endOfLine,
                    endOfLine,
                    "IRI is not closed",
                    "'>' is missing",
                    "Close the IRI with '>' on the same line.");
        }
        if (said.startsWith("Failed to find a prefix name or keyword")) {
            int width = Character.charCount(text.codePointAt(start));
            String character = text.substring(start, start + width);
            return new BrokenToken(
                    start,
                    start + width,
                    start + width,
                    "character '" + character + "' cannot stand here",
                    "not part of any term",
                    "Remove the character; in a name after a prefix it is written with a backslash before it.");
        }
        int at = Math.max(start, Math.min(reached, text.length()) - 1);
        int escape = text.lastIndexOf('\\', at);
        int from = escape >= start && at - escape <= 9 ? escape : start;
        return new BrokenToken(from, at + 1, at + 1, plain(said), "", null);
    }

    private static BrokenToken brokenString(String said, String text, int start, int reached, int endOfLine) {
        int escape = text.lastIndexOf('\\', Math.max(start, reached - 1));
        if (escape >= start && reached - escape <= 10 && !said.startsWith("Broken token")) {
            int end = TokenExtent.endOfString(text, start);
            return new BrokenToken(
                    escape,
                    Math.min(text.length(), Math.max(reached, escape + 2)),
                    Math.min(end, endOfLine),
                    "'" + text.substring(escape, Math.min(text.length(), Math.max(reached, escape + 2)))
                            + "' is not an escape of strings",
                    "unknown escape",
                    "Write \\\\ for a backslash; the escapes are \\t \\n \\r \\b \\f \\\" \\' \\\\ \\uXXXX \\UXXXXXXXX.");
        }
        char quote = text.charAt(start);
        String longQuote = String.valueOf(quote).repeat(3);
        if (text.startsWith(longQuote, start)) {
            return new BrokenToken(
                    start,
                    start + 3,
                    text.length(),
                    "string that begins here is never closed",
                    "no closing " + longQuote + " follows",
                    "Close the string with " + longQuote + ".");
        }
        return new BrokenToken(
                start,
                endOfLine,
                endOfLine,
                "string is not closed on its line",
                "the closing " + quote + " is missing",
                "Close the string with " + quote + ", or write it between " + longQuote
                        + " if it runs over several lines.");
    }

    private static String plain(String said) {
        return said.isEmpty() ? "this cannot be read" : Character.toLowerCase(said.charAt(0)) + said.substring(1);
    }

    /** The finding. */
    Diagnostic.Builder describe(Faults faults) {
        Diagnostic.Builder finding = Diagnostic.of(SyntaxRule.SYNTAX_ERROR, message, faults.span(start, end))
                .label(label);
        return help == null ? finding : finding.help(help);
    }
}
