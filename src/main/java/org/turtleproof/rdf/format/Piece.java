package org.turtleproof.rdf.format;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.tokens.TokenType;
import org.turtleproof.rdf.syntax.ConcreteToken;

/**
 * A token with the comments that belong to it.
 *
 * @param type what it is; {@code EOF} for the end of the text, which may have comments before it
 * @param text how it is written, without white space or comments inside
 * @param before comments on lines of their own above it
 * @param after comments behind it on its line
 * @param blankBefore whether a blank line stands right above it
 */
record Piece(TokenType type, String text, List<Comment> before, List<String> after, boolean blankBefore) {

    /**
     * A comment on a line of its own.
     *
     * @param text from the {@code #} on
     * @param blankBefore whether a blank line stands above it
     */
    record Comment(String text, boolean blankBefore) {}

    /** All pieces of a text, the last of which is its end. */
    static List<Piece> read(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = text.startsWith("\uFEFF") ? 1 : 0;
        for (ConcreteToken token : ConcreteToken.read(text)) {
            pieces.add(of(token.type(), text, from, token.start(), token.end(), pieces));
            from = token.end();
        }
        pieces.add(of(TokenType.EOF, text, from, text.length(), text.length(), pieces));
        return pieces;
    }

    private static Piece of(TokenType type, String text, int from, int start, int end, List<Piece> former) {
        List<String> lines = List.of(text.substring(from, start).split("\r\n|\r|\n", -1));
        List<Comment> before = new ArrayList<>();
        boolean blank = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            boolean first = i == 0 && !former.isEmpty();
            if (line.startsWith("#") && first) {
                former.get(former.size() - 1).after().add(line);
            } else if (line.startsWith("#")) {
                before.add(new Comment(line, blank));
                blank = false;
            } else if (line.isEmpty() && i > 0 && i < lines.size() - 1) {
                blank = true;
            }
        }
        List<String> after = new ArrayList<>();
        String written = written(type, text, start, end, after);
        return new Piece(type, written, before, after, blank);
    }

    /** Literals may have white space and comments between their parts, which are taken out. */
    private static String written(TokenType type, String text, int start, int end, List<String> comments) {
        if (type != TokenType.LITERAL_LANG && type != TokenType.LITERAL_DT) {
            return text.substring(start, end);
        }
        int string = ConcreteToken.endOfString(text, start);
        StringBuilder suffix = new StringBuilder();
        boolean inIri = false;
        int at = string;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '#' && !inIri) {
                int line = at;
                while (line < end && text.charAt(line) != '\n' && text.charAt(line) != '\r') {
                    line++;
                }
                comments.add(text.substring(at, line).strip());
                at = line;
                continue;
            }
            inIri = c == '<' || inIri && c != '>';
            if (!Character.isWhitespace(c)) {
                suffix.append(c);
            }
            at++;
        }
        return text.substring(start, string) + suffix;
    }
}
