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
            return new BrokenToken(start, start, text.length(), said, "", "Look at what comes before.");
        }
        if (said.equals(TokenComplaints.ENDS)) {
            int end = start + text.substring(start).stripTrailing().length();
            return new BrokenToken(
                    start, end, text.length(), said, "not finished", "Finish the token, or take it away.");
        }
        if (said.startsWith("Broken token") || said.startsWith("Broken long string")) {
            return unclosedString(text, start);
        }
        if (said.startsWith("Broken IRI") || said.startsWith("Bad character in IRI (bad character: '<')")) {
            int endOfLine = TokenExtent.endOfLine(text, start);
            return new BrokenToken(
                    start,
                    endOfLine,
                    endOfLine,
                    "IRI is not closed",
                    "'>' is missing",
                    "Close the IRI with '>' on the same line.");
        }
        int at = Math.max(start, Math.min(reached, text.length()) - 1);
        int escape = text.lastIndexOf('\\', at);
        if (escape >= start && at - escape <= 11) {
            return badEscape(said, text, start, escape, at + 1);
        }
        if (said.startsWith("Not a hex character")) {
            int percent = Math.max(start, text.lastIndexOf('%', at));
            return new BrokenToken(
                    percent,
                    Math.min(text.length(), percent + 3),
                    at,
                    "'%' in a name must be followed by two hexadecimal digits",
                    "not a percent form",
                    "Write \\% for the character itself.");
        }
        if (said.startsWith("Failed to find a prefix name or keyword")) {
            return badCharacter(text, start);
        }
        return new BrokenToken(start, at + 1, at + 1, plain(said), "", SyntaxRule.SYNTAX_ERROR.help());
    }

    private static BrokenToken badCharacter(String text, int start) {
        int width = Character.charCount(text.codePointAt(start));
        String character = text.substring(start, start + width);
        String help = character.equals("^")
                ? "A literal has either a language tag or a datatype; ^^ stands between the closing quotes and the datatype."
                : "Remove the character; in a name after a prefix it is written with a backslash before it.";
        return new BrokenToken(
                start, start + width, start + width, "character '" + character + "' cannot stand here", "", help);
    }

    private static BrokenToken badEscape(String said, String text, int start, int escape, int reached) {
        int end = Math.min(text.length(), Math.max(reached, escape + 2));
        String written = text.substring(escape, end);
        if (said.contains("urrogate")) {
            return new BrokenToken(
                    escape,
                    Math.min(text.length(), escape + 6),
                    end,
                    "half of a surrogate pair is not a character",
                    "not a character",
                    "Write the character itself, or \\U with its eight hexadecimal digits.");
        }
        boolean name = "\"'<".indexOf(text.charAt(start)) < 0;
        return new BrokenToken(
                escape,
                end,
                end,
                "'" + written + "' is not an escape",
                "unknown escape",
                name
                        ? "In names a backslash stands only before one of ~ . - ! $ & ' ( ) * + , ; = / ? # @ % _"
                        : "Write \\\\ for a backslash; the escapes are \\t \\n \\r \\b \\f \\\" \\' \\\\ \\uXXXX \\UXXXXXXXX.");
    }

    private static BrokenToken unclosedString(String text, int start) {
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
        int endOfLine = TokenExtent.endOfLine(text, start);
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
        if (said.startsWith("Bad language tag")) {
            return "'@' must be followed by a language tag such as en";
        }
        if (said.startsWith("Blank node label")) {
            return "a blank node has a name after '_:'";
        }
        if (said.startsWith("Malformed double")) {
            return "this is not a number";
        }
        return Character.isUpperCase(said.codePointAt(1))
                ? said
                : Character.toLowerCase(said.charAt(0)) + said.substring(1);
    }

    /** The finding. */
    Diagnostic.Builder describe(Faults faults) {
        return Diagnostic.of(SyntaxRule.SYNTAX_ERROR, message, faults.span(start, end))
                .label(label)
                .help(help);
    }
}
