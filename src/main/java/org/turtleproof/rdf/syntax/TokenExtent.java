package org.turtleproof.rdf.syntax;

import org.apache.jena.riot.tokens.Token;

/** Where tokens end and the next one begins: offsets in the text, computed from what Jena's tokenizer says it has read. */
final class TokenExtent {

    private TokenExtent() {}

    /** The first offset from {@code from} on that is neither white space nor in a comment; the text's length if none. */
    static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                at = endOfLine(text, at);
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** The offset of the line break that ends the line of {@code from}, or the text's length. */
    static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** The offset after the last character of a token that begins at {@code start}. */
    static int end(Token token, String text, int start) {
        int end = switch (token.getType()) {
            case IRI -> text.indexOf('>', start) + 1;
            case STRING -> endOfString(text, start);
            case LITERAL_LANG ->
                skipBlank(text, endOfString(text, start))
                        + 1
                        + token.getImage2().length();
            case LITERAL_DT -> end(token.getSubToken2(), text, startOfDatatype(text, start));
            case PREFIXED_NAME -> endOfName(text, start + token.getImage().length() + 1, token.getImage2());
            case BNODE -> start + 2 + token.getImage().length();
            case DIRECTIVE, VAR -> start + 1 + token.getImage().length();
            case KEYWORD, INTEGER, DECIMAL, DOUBLE -> start + token.getImage().length();
            case LT2, GT2, L_ANN, R_ANN, LE, GE, LOGICAL_AND, LOGICAL_OR, EQUIVALENT -> start + 2;
            case L_TRIPLE, R_TRIPLE -> start + 3;
            case HEX -> start + 2 + token.getImage().replaceFirst("^0[xX]", "").length();
            default -> start + 1;
        };
        return Math.min(Math.max(end, start + 1), text.length());
    }

    /** Where the datatype of a typed literal begins that itself begins at {@code start}. */
    static int startOfDatatype(String text, int start) {
        return skipBlank(text, skipBlank(text, endOfString(text, start)) + 2);
    }

    /** The offset after the closing quotes of a string; the end of the line or of the text when it is never closed. */
    static int endOfString(String text, int start) {
        char quote = text.charAt(start);
        String longQuote = String.valueOf(quote).repeat(3);
        boolean isLong = text.startsWith(longQuote, start);
        int at = start + (isLong ? 3 : 1);
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                at += 2;
            } else if (!isLong && (c == '\n' || c == '\r')) {
                return at;
            } else if (c == quote && !isLong) {
                return at + 1;
            } else if (c == quote && text.startsWith(longQuote, at)) {
                return at + 3;
            } else {
                at++;
            }
        }
        return text.length();
    }

    /** Local names lose the backslashes of their escapes on reading; the text still has them. */
    private static int endOfName(String text, int start, String local) {
        int at = start;
        for (int i = 0; i < local.length() && at < text.length(); i++) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
