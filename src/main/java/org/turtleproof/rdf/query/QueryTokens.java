package org.turtleproof.rdf.query;

import org.apache.jena.sparql.lang.sparql_11.SPARQLParser11TokenManager;
import org.apache.jena.sparql.lang.sparql_11.Token;

/**
 * The tokens of a query, as ARQ's token manager finds them; a word that comes again, in whatever query, is not read again.
 *
 * <p>A word goes on to the next blank; one that begins with a letter, a colon, a variable's or a language's mark only to a bracket,
 * comma or semicolon before that, and one that begins with an angle bracket to the bracket that closes it. Which token it begins
 * with depends on nothing behind its end: all that may (texts in quotes, comments, round and square brackets that may be empty, the
 * words for updates, which go together with the next) is left to ARQ. There is no grammar in it.
 */
final class QueryTokens extends SPARQLParser11TokenManager {

    /** Longer words hardly come again, and looking for their ends would cost. */
    private static final int LONGEST = 200;

    private final QueryCharacters characters;
    private final KnownTokens known;

    QueryTokens(QueryCharacters characters, KnownTokens known) {
        super(characters);
        this.characters = characters;
        this.known = known;
    }

    @Override
    public Token getNextToken() {
        String text = characters.text();
        int begin = characters.next();
        while (begin < text.length() && isBlank(text.charAt(begin))) {
            begin++;
        }
        characters.moveTo(begin);
        int end = endOfWord(text, begin);
        if (end < 0) {
            return super.getNextToken();
        }
        String word = text.substring(begin, end);
        KnownTokens.Known first = known.find(word);
        if (first != null) {
            characters.take(first.length());
            return placed(Token.newToken(first.kind(), first.image()));
        }
        Token token = super.getNextToken();
        if (characters.begin() == begin && characters.next() <= end && token.kind != INSERT && token.kind != DELETE) {
            known.learn(word, new KnownTokens.Known(token.kind, token.image, characters.next() - begin));
        }
        return token;
    }

    private Token placed(Token token) {
        token.beginLine = characters.getBeginLine();
        token.beginColumn = characters.getBeginColumn();
        token.endLine = characters.getEndLine();
        token.endColumn = characters.getEndColumn();
        return token;
    }

    /** The offset behind the word that begins at an offset; negative when none does. */
    private static int endOfWord(String text, int begin) {
        if (begin == text.length()) {
            return -1;
        }
        char first = text.charAt(begin);
        if (first == '"' || first == '\'' || first == '#' || first == '(' || first == '[') {
            return -1;
        }
        boolean name = beginsName(first);
        boolean iri = first == '<';
        int last = Math.min(text.length(), begin + LONGEST);
        for (int at = begin + 1; at < last; at++) {
            char c = text.charAt(at);
            if (isBlank(c) || name && endsName(c)) {
                return at;
            }
            if (iri && c == '>') {
                return at + 1;
            }
        }
        return last == text.length() ? last : -1;
    }

    private static boolean beginsName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == ':' || c == '?' || c == '$' || c == '@';
    }

    private static boolean endsName(char c) {
        return c == '(' || c == ')' || c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ';';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }
}
