package org.turtleproof.rdf.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.lang.sparql_11.JavaCharStream;
import org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants;
import org.apache.jena.sparql.lang.sparql_11.SPARQLParser11TokenManager;
import org.apache.jena.sparql.lang.sparql_11.Token;
import org.apache.jena.sparql.lang.sparql_11.TokenMgrError;
import org.junit.jupiter.api.Test;

/** Words that are not read again mean what they mean to ARQ, whatever was read before. */
class QueryParserTest {

    private static final int TEXTS = Integer.getInteger("turtleproof.query.texts", 20_000);
    private static final IRIx BASE = IRIx.create("http://example.org/base/");

    /** Tokens of all kinds, pieces of tokens, and what may stand between them. */
    private static final List<String> PIECES = List.of(
            "SELECT",
            "select",
            "DISTINCT",
            "WHERE",
            "{",
            "}",
            "(",
            ")",
            "()",
            "( )",
            "[",
            "]",
            "[]",
            "[ ]",
            "(\n#c\n)",
            ".",
            ",",
            ";",
            "a",
            "?x",
            "$y",
            "?",
            "$",
            "*",
            "/",
            "|",
            "^",
            "^^",
            "!",
            "!=",
            "=",
            "<",
            ">",
            "<=",
            ">=",
            "&&",
            "||",
            "+",
            "-",
            "+1",
            "-2.5",
            "3",
            "4.",
            "5.0e3",
            "1e",
            ".5",
            "true",
            "FALSE",
            "<http://example.org/a>",
            "<b#c>",
            "<b",
            "b>",
            "<>",
            "<a,b;c(d)>",
            "ex:",
            "ex:a",
            "ex:a.b",
            "ex:a.",
            ":",
            ":a",
            ":%41",
            "_:b",
            "_:b.c.",
            "\"text\"",
            "\"\"",
            "''",
            "'it'",
            "'''long\n'text'''",
            "\"\"\"",
            "'''",
            "\"",
            "'",
            "@en",
            "@en-GB",
            "@",
            "@prefix",
            "# comment",
            "#",
            "\t",
            "\n",
            "\r\n",
            "\r",
            " ",
            "  ",
            "PREFIX",
            "BASE",
            "COUNT",
            "GROUP_CONCAT",
            "NOT",
            "IN",
            "EXISTS",
            "INSERT",
            "DATA",
            "DELETE",
            "é",
            "ex:é",
            "?é",
            "𐐷",
            "ex:𐐷",
            "\u00a0",
            "\u0001",
            "~",
            "`",
            "\\",
            "->",
            "a:b:c",
            "10:30",
            "x.y",
            "0x",
            "e1",
            "?x.",
            "?x;",
            "?x?y");

    @Test
    void findsTheTokensThatArqFindsWhateverItHasReadBefore() {
        KnownTokens known = new KnownTokens();
        int tokens = 0;
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
                text.append(random.nextInt(3) == 0 ? "" : " ");
            }
            if (text.indexOf("\\") < 0) {
                List<String> expected =
                        tokens(new SPARQLParser11TokenManager(new JavaCharStream(new StringReader(text.toString()))));
                assertEquals(
                        expected,
                        tokens(new QueryTokens(new QueryCharacters(text.toString()), known)),
                        text.toString());
                tokens += expected.size();
            }
        }
        System.out.println("compared with ARQ: " + TEXTS + " texts, " + tokens + " tokens, 0 differ");
        assertTrue(tokens > TEXTS);
    }

    private static List<String> tokens(SPARQLParser11TokenManager manager) {
        List<String> found = new ArrayList<>();
        try {
            Token token;
            do {
                token = manager.getNextToken();
                found.add(token.kind + " " + token.image + place(token));
            } while (token.kind != SPARQLParser11Constants.EOF);
        } catch (TokenMgrError wrong) {
            found.add("wrong");
        }
        return found;
    }

    /** Where a token stands; the end of a text is where ARQ wants it. */
    private static String place(Token token) {
        return token.kind == SPARQLParser11Constants.EOF
                ? ""
                : " at " + token.beginLine + ":" + token.beginColumn + " to " + token.endLine + ":" + token.endColumn;
    }

    @Test
    void makesTheQueriesThatArqMakes() {
        QueryParser parser = new QueryParser();
        for (int seed = 0; seed < TEXTS / 10; seed++) {
            Random random = new Random(seed);
            String text = new RandomQuery(random).text();
            same(parser, text);
            same(parser, spoilt(random, text));
        }
    }

    private static String spoilt(Random random, String text) {
        int at = random.nextInt(text.length());
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + text.substring(at + 1);
            default -> text.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(at);
        };
    }

    private static void same(QueryParser parser, String text) {
        Object expected = outcome(() -> {
            Query query = QueryFactory.create();
            query.setBase(BASE);
            return QueryParser.parse(query, text, BASE.str());
        });
        assertEquals(expected, outcome(() -> parser.parse(text, BASE)), text);
    }

    private interface Reading {
        Query read();
    }

    /** The query, or what is wrong with it and where. */
    private static Object outcome(Reading reading) {
        try {
            return reading.read();
        } catch (QueryParseException wrong) {
            return wrong.getLine() + ":" + wrong.getColumn() + " " + wrong.getMessage();
        } catch (QueryException wrong) {
            return String.valueOf(wrong.getMessage());
        }
    }

    @Test
    void forgetsWordsThatDoNotComeAgain() {
        QueryParser parser = new QueryParser();
        for (int i = 0; i < 30_000; i++) {
            String iri = "http://example.org/" + i;
            Query query = parser.parse("ASK { <" + iri + "> a ?c }", BASE);
            assertTrue(query.getQueryPattern().toString().contains("/" + i + ">"), query::toString);
        }
    }
}
