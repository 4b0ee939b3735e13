package org.turtleproof.rdf.syntax;

import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.riot.tokens.Token;
import org.apache.jena.riot.tokens.TokenType;

/** Finds where reading can go on after a fault: at the next statement. */
final class Resumption {

    private final String text;
    private final boolean graphs;
    private final boolean indented;

    /**
     * For one text.
     *
     * @param graphs whether braces hold graphs
     */
    Resumption(String text, boolean graphs) {
        this.text = text;
        this.graphs = graphs;
        this.indented = isIndented(text);
    }

    /** Whether lines that continue a statement are, as a rule, indented. */
    private static boolean isIndented(String text) {
        int flat = 0;
        int continued = 0;
        boolean continues = false;
        for (String line : (Iterable<String>) text.lines().limit(20_000)::iterator) {
            String bare = line.strip();
            if (bare.isEmpty() || bare.startsWith("#")) {
                continue;
            }
            if (continues) {
                continued++;
                flat += Character.isWhitespace(line.charAt(0)) ? 0 : 1;
            }
            continues = bare.endsWith(";") || bare.endsWith(",");
        }
        return flat * 10 <= continued;
    }

    /** The offset of the next line, for formats of one statement a line. */
    OptionalInt nextLine(int from) {
        int at = TokenExtent.endOfLine(text, from);
        while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
            at++;
        }
        return at < text.length() ? OptionalInt.of(at) : OptionalInt.empty();
    }

    /**
     * Where reading goes on.
     *
     * @param offset where the next statement probably begins
     * @param inGraph whether that is inside the braces of a graph
     */
    record Place(int offset, boolean inGraph) {}

    /** The place at which the next statement probably begins. */
    Optional<Place> after(Halt halt, TermStructure structure) {
        int start = halt.start();
        if (isDirective(structure.statementStart())) {
            OptionalInt line = nextLine(start);
            return line.isPresent() ? Optional.of(new Place(line.getAsInt(), false)) : Optional.empty();
        }
        if (!halt.inToken() && start > structure.statementStart() && startsStatement(start)) {
            return Optional.of(new Place(start, false));
        }
        return after(halt.inToken() ? halt.end() : start, halt.start(), structure.depth());
    }

    private Optional<Place> after(int from, int fault, int openBrackets) {
        int at = from;
        int depth = openBrackets;
        boolean inGraph = graphs && braceIsOpen(fault);
        while (at < text.length()) {
            LocatedTokenizer tokens = new LocatedTokenizer(text, at, true, new TermStructure(), TokenFaults.SILENT);
            try {
                while (tokens.hasNext()) {
                    Token token = tokens.next();
                    int start = (int) token.getLine();
                    at = (int) token.getColumn();
                    if (start > fault && !inGraph && startsStatement(start)) {
                        return Optional.of(new Place(start, false));
                    }
                    if (token.hasType(TokenType.RBRACE)) {
                        return Optional.of(new Place(at, false));
                    }
                    depth = Math.max(0, depth + step(token.getType()));
                    if (token.hasType(TokenType.DOT) && depth == 0) {
                        return Optional.of(new Place(at, inGraph));
                    }
                }
                return Optional.empty();
            } catch (Halt unreadable) {
                at = Math.max(at + 1, TokenExtent.endOfLine(text, unreadable.start()));
            }
        }
        return Optional.empty();
    }

    private static int step(TokenType type) {
        return switch (type) {
            case LBRACKET, LPAREN -> 1;
            case RBRACKET, RPAREN -> -1;
            default -> 0;
        };
    }

    /** Statements begin at the left margin, in texts whose other lines are indented; directives in any text. */
    private boolean startsStatement(int start) {
        boolean margin = start == 0 || text.charAt(start - 1) == '\n' || text.charAt(start - 1) == '\r';
        if (!margin || start >= text.length()) {
            return false;
        }
        return isDirective(start) || indented && "{])};,.|^\"'".indexOf(text.charAt(start)) < 0;
    }

    private boolean isDirective(int start) {
        return start >= 0
                && (text.startsWith("@", start)
                        || text.regionMatches(true, start, "PREFIX ", 0, 7)
                        || text.regionMatches(true, start, "BASE ", 0, 5));
    }

    private boolean braceIsOpen(int fault) {
        int open = 0;
        LocatedTokenizer tokens = new LocatedTokenizer(text, 0, true, new TermStructure(), TokenFaults.SILENT);
        try {
            while (tokens.hasNext()) {
                Token token = tokens.next();
                if (token.getLine() >= fault) {
                    break;
                }
                open += token.hasType(TokenType.LBRACE) ? 1 : token.hasType(TokenType.RBRACE) ? -1 : 0;
            }
        } catch (Halt unreadable) {
            return open > 0;
        }
        return open > 0;
    }
}
