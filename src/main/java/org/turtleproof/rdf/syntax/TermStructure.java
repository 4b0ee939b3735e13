package org.turtleproof.rdf.syntax;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.riot.tokens.Token;

/**
 * Follows the tokens of one text through statements, brackets and lists: what is expected next, and which bracket closes
 * which.
 *
 * <p>It does not judge: a text that breaks the grammar leads it somewhere harmless.
 */
final class TermStructure {

    private enum Expected {
        SUBJECT,
        VERB,
        OBJECT
    }

    private static final Set<String> DIRECTIVES = Set.of("prefix", "base", "version", "graph");

    private int depth;
    private int[] opening = new int[8];
    private Expected[] expected = new Expected[8];
    private int directiveTerms;
    private int statementStart = -1;
    private int lastStatementEnd = -1;
    private boolean listJustOpened;

    private final Map<Integer, Integer> closingOf = new HashMap<>();
    private final Map<Integer, Integer> openingOf = new HashMap<>();
    private final Map<Integer, Integer> listOfFirstElement = new HashMap<>();

    TermStructure() {
        expected[0] = Expected.SUBJECT;
    }

    /** Whether a verb is what the grammar wants next. */
    boolean expectsVerb() {
        return expected[depth] == Expected.VERB && directiveTerms == 0;
    }

    /** How many brackets are open. */
    int depth() {
        return depth;
    }

    /** The start of the innermost bracket that is open, if any. */
    Optional<Integer> openBracket() {
        return depth == 0 ? Optional.empty() : Optional.of(opening[depth]);
    }

    /** Where the statement begins that the last token belongs to, or -1 before the first. */
    int statementStart() {
        return statementStart;
    }

    /** The start of the full stop that ended the last finished statement, or -1. */
    int lastStatementEnd() {
        return lastStatementEnd;
    }

    /** The end of the bracket or list that begins at {@code opening}, when it is closed already. */
    Optional<Integer> closingOf(int opening) {
        return Optional.ofNullable(closingOf.get(opening));
    }

    /** The start of the bracket or list whose closing character begins at {@code closing}. */
    Optional<Integer> openingOf(int closing) {
        return Optional.ofNullable(openingOf.get(closing));
    }

    /** The start of the list whose first element begins there. */
    Optional<Integer> listOfFirstElement(int element) {
        return Optional.ofNullable(listOfFirstElement.get(element));
    }

    /** Forgets the brackets of former statements. */
    void forget() {
        closingOf.clear();
        openingOf.clear();
        listOfFirstElement.clear();
    }

    /** Takes in the next token. */
    void follow(Token token, int start) {
        boolean firstInList = listJustOpened;
        listJustOpened = false;
        switch (token.getType()) {
            case DOT -> endStatement(start);
            case SEMICOLON -> expected[depth] = Expected.VERB;
            case COMMA -> expected[depth] = Expected.OBJECT;
            case LBRACE, RBRACE -> endStatement(start);
            case LBRACKET -> open(start, firstInList, Expected.VERB);
            case LPAREN -> {
                open(start, firstInList, Expected.OBJECT);
                listJustOpened = true;
            }
            case RBRACKET, RPAREN -> close(start);
            case DIRECTIVE -> directive(token.getImage(), start);
            case KEYWORD -> keyword(token.getImage(), start, firstInList);
            default -> term(start, firstInList);
        }
    }

    private void keyword(String image, int start, boolean firstInList) {
        boolean first = depth == 0 && expected[0] == Expected.SUBJECT;
        if (first && DIRECTIVES.contains(image.toLowerCase(Locale.ROOT))) {
            directive(image, start);
        } else {
            term(start, firstInList);
        }
    }

    private void directive(String name, int start) {
        statementStart = start;
        directiveTerms = switch (name.toLowerCase(Locale.ROOT)) {
            case "prefix" -> 2;
            case "base", "version" -> 1;
            default -> 0;
        };
    }

    private void term(int start, boolean firstInList) {
        if (firstInList) {
            listOfFirstElement.put(start, opening[depth]);
        }
        if (directiveTerms > 0) {
            directiveTerms--;
            return;
        }
        begin(start);
        advance();
    }

    private void begin(int start) {
        if (depth == 0 && expected[0] == Expected.SUBJECT) {
            statementStart = start;
        }
    }

    private void advance() {
        expected[depth] = expected[depth] == Expected.SUBJECT ? Expected.VERB : Expected.OBJECT;
    }

    private void open(int start, boolean firstInList, Expected first) {
        if (firstInList) {
            listOfFirstElement.put(start, opening[depth]);
        }
        begin(start);
        depth++;
        if (depth == opening.length) {
            opening = Arrays.copyOf(opening, depth * 2);
            expected = Arrays.copyOf(expected, depth * 2);
        }
        opening[depth] = start;
        expected[depth] = first;
    }

    private void close(int start) {
        if (depth > 0) {
            closingOf.put(opening[depth], start + 1);
            openingOf.put(start, opening[depth]);
            depth--;
            advance();
        }
    }

    private void endStatement(int start) {
        depth = 0;
        expected[0] = Expected.SUBJECT;
        directiveTerms = 0;
        lastStatementEnd = start;
    }
}
