package org.turtleproof.rdf.syntax;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.tokens.Token;
import org.apache.jena.riot.tokens.TokenType;

/**
 * A token of a Turtle text and where it stands.
 *
 * @param type what it is
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last one; a literal includes its language or datatype
 */
public record ConcreteToken(TokenType type, int start, int end) {

    /**
     * All tokens of a text that is known to be Turtle; comments lie between them.
     *
     * @throws IllegalArgumentException when a token cannot be read
     */
    public static List<ConcreteToken> read(String text) {
        int from = text.startsWith("\uFEFF") ? 1 : 0;
        LocatedTokenizer tokens = new LocatedTokenizer(text, from, false, new TermStructure(), TokenFaults.SILENT);
        List<ConcreteToken> all = new ArrayList<>();
        try {
            while (tokens.hasNext()) {
                Token token = tokens.next();
                all.add(new ConcreteToken(token.getType(), (int) token.getLine(), (int) token.getColumn()));
            }
        } catch (Halt unreadable) {
            throw new IllegalArgumentException("not a token at offset " + unreadable.start(), unreadable);
        }
        return all;
    }

    /** The offset after the closing quotes of a literal that stands at {@code start}. */
    public static int endOfString(String text, int start) {
        return TokenExtent.endOfString(text, start);
    }
}
