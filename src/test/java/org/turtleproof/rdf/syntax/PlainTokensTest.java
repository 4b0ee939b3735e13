package org.turtleproof.rdf.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Random;
import org.apache.jena.atlas.io.PeekReader;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.tokens.Token;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.junit.jupiter.api.Test;
import org.turtleproof.source.SourceFile;

/** Tokens that were met before must be those that Jena would read anew, whatever stands before and after them. */
class PlainTokensTest {

    private static final String[] PIECES = {
        "a",
        "a:b",
        "a:b-c",
        "a:",
        ":b",
        ":",
        "a:b.c",
        "a:b.",
        "a:-b",
        "a:b\\,c",
        "a:%41",
        "_:x",
        "_:x.",
        "_",
        "true",
        "PREFIX",
        "@prefix",
        "@en",
        "5",
        "5.",
        "5.5",
        ".5",
        "-5",
        "+",
        "1e3",
        "0x1F",
        "0xyz",
        "0",
        "<http://e/>",
        "<b;c>",
        "<<",
        ">>",
        "<",
        "<<(",
        ")>>",
        ".",
        "..",
        ";",
        ",",
        "[",
        "]",
        "(",
        ")",
        "{",
        "}",
        "{|",
        "|}",
        "^^",
        "^",
        "\"x\"",
        "\"x y\"@en",
        "'z'",
        "\"\"\"p\nq\"\"\"",
        "\"5\"^^a:b",
        "#c\n",
        "a#c\n",
        "é:à",
        "平",
        "?v",
        "=",
        "~",
        "*",
        "!",
        "\\",
        "\uFEFF",
        "😀"
    };
    private static final String[] BETWEEN = {"", "", " ", " ", " ", "\n", "\r\n", "\t", "  \n  ", "\f", "\u00A0"};

    private static String draw(Random random) {
        // Few pieces in each text, so that they come again.
        List<String> some = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            some.add(PIECES[random.nextInt(PIECES.length)]);
        }
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(40); length > 0; length--) {
            text.append(some.get(random.nextInt(some.size())));
            text.append(BETWEEN[random.nextInt(BETWEEN.length)]);
        }
        return text.toString();
    }

    private static String show(Token token) {
        return token == null
                ? ""
                : token.getType() + " " + token.getImage() + " " + token.getImage2() + " " + token.getStringType() + " "
                        + show(token.getSubToken1()) + " " + show(token.getSubToken2());
    }

    private static List<String> all(Tokenizer tokens) {
        List<String> all = new ArrayList<>();
        try {
            while (tokens.hasNext()) {
                all.add(show(tokens.next()));
            }
        } catch (RiotException | Halt | IllegalFormatException unreadable) {
            all.add("unreadable");
        }
        return all;
    }

    @Test
    void tokensAreThoseOfJena() {
        Random random = new Random(20261122);
        int met = 0;
        for (int i = 0; i < 60_000; i++) {
            String text = draw(random);
            List<String> jena = all(TokenizerText.create()
                    .source(PeekReader.readString(text))
                    .errorHandler(new TokenComplaints(new FirstFault(SourceFile.of("f", text)), () -> 0, () -> 0))
                    .build());
            List<String> plain =
                    all(new PlainTokens(text.toCharArray(), 0, new FirstFault(SourceFile.of("f", text)), offset -> {}));
            assertEquals(jena, plain, () -> "of " + text);
            met += plain.size();
        }
        assertTrue(met > 300_000, "too few tokens: " + met);
    }

    @Test
    void statementsBeginAfterFullStops() {
        Random random = new Random(20261123);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            List<Integer> wanted = new ArrayList<>();
            for (int statements = 1 + random.nextInt(5); statements > 0; statements--) {
                text.append("a:b a:c ")
                        .append(new String[] {"a:b.d", "5", "5.5", "\"x.\"", "<e.f>"}[random.nextInt(5)]);
                text.append(BETWEEN[2 + random.nextInt(7)]).append('.');
                wanted.add(text.length());
                text.append(BETWEEN[2 + random.nextInt(7)]);
            }
            List<Integer> begun = new ArrayList<>();
            SourceFile file = SourceFile.of("f", text.toString());
            PlainTokens tokens = new PlainTokens(text.toString().toCharArray(), 0, new FirstFault(file), begun::add);
            all(tokens);
            assertEquals(wanted.subList(0, wanted.size() - 1), begun, text::toString);
            assertTrue(tokens.isStopped());
        }
    }

    @Test
    void theEndOfAWordIsNotLookedForInAllOfALongText() {
        KnownWords<Token> names = new KnownWords<>((":a,".repeat(1_000) + " ").toCharArray());
        assertTrue(names.lookAt(0));
        assertEquals(2, names.end());
        KnownWords<Token> longest = new KnownWords<>(("é".repeat(200) + " ").toCharArray());
        assertTrue(longest.lookAt(0));
        assertEquals(200, longest.end());
        assertFalse(new KnownWords<Token>(("é".repeat(201) + " ").toCharArray()).lookAt(0));
    }
}
