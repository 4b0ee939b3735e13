package org.turtleproof.rdf.second;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.junit.jupiter.api.Test;

/** What makes RDF4J's parser lighter must not change what it reads, nor what it refuses. */
class LighterParsersTest {

    private static final String[] TERMS = {
        "a:b",
        "a:c",
        "b:b",
        ":d",
        "a:b.c",
        "a:",
        "a:b\\,c",
        "a:%41",
        "a:-x",
        "_:x",
        "[]",
        "[ a:p a:q ]",
        "[ a:p a:q ; a a:c ]",
        "( a:b 5 )",
        "()",
        "true",
        "false",
        "truely",
        "<http://e/x>",
        "<rel>",
        "<http://e/y z>",
        "5",
        "5.5",
        "-1e3",
        "\"x\"",
        "\"x y\"@en",
        "\"x\"@fr-CA",
        "'q'",
        "\"5\"^^a:b",
        "\"e\\n\\u0041\"",
        "\"\"\"l\n\"m\"\"\"",
        "\"broken",
        "\"l\nm\"",
        "\"é平😀\"",
        "'it\"s'",
        "é:à",
        "a:平"
    };
    private static final String[] BETWEEN = {" ", " ", " ", "\n", "\t", "  ", " # c\n", "\r\n"};
    private static final String[] ENDS = {" .\n", ".\n", " ;", ";", " ,", ",", " , ", "", " ."};
    private static final String[] DECLARATIONS = {
        "@prefix a: <http://other/> .\n",
        "PREFIX a: <http://third/>\n",
        "@prefix : <http://e/d#> .\n",
        "@base <http://base/> .\n",
        "@prefix b: <rel#> .\n",
        "@prefix a: <http://e/a#>.\n"
    };

    private static String draw(Random random) {
        StringBuilder text = new StringBuilder("@prefix a: <http://e/a#> .\n@prefix b: <http://e/b/> .\n");
        if (random.nextInt(3) > 0) {
            text.append("@prefix : <http://e/d#> . @prefix é: <http://e/é/> .\n");
        }
        List<String> some = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            some.add(TERMS[random.nextInt(i < 4 ? 4 : TERMS.length)]);
        }
        for (int statements = 1 + random.nextInt(6); statements > 0; statements--) {
            if (random.nextInt(4) == 0) {
                text.append(DECLARATIONS[random.nextInt(DECLARATIONS.length)]);
            }
            text.append(name(random, some)).append(BETWEEN[random.nextInt(BETWEEN.length)]);
            text.append(name(random, some)).append(BETWEEN[random.nextInt(BETWEEN.length)]);
            text.append(some.get(random.nextInt(some.size())));
            for (int more = random.nextInt(3); more > 0; more--) {
                text.append(" ; ").append(name(random, some)).append(' ');
                text.append(some.get(random.nextInt(some.size())));
            }
            text.append(ENDS[random.nextInt(random.nextInt(3) == 0 ? ENDS.length : 2)]);
        }
        return text.toString();
    }

    /** Mostly what may stand anywhere. */
    private static String name(Random random, List<String> some) {
        return random.nextInt(12) == 0 ? some.get(random.nextInt(some.size())) : TERMS[random.nextInt(3)];
    }

    private static String show(Value value) {
        return value.isBNode() ? "_" : value.toString();
    }

    private static List<String> read(RDFParser parser, Reader text) {
        List<String> read = new ArrayList<>();
        SecondReading.prepare(parser, new AbstractRDFHandler() {
            @Override
            public void handleNamespace(String prefix, String iri) {
                read.add(prefix + ": " + iri);
            }

            @Override
            public void handleStatement(Statement statement) {
                read.add(show(statement.getSubject()) + " " + show(statement.getPredicate()) + " "
                        + show(statement.getObject()));
            }
        });
        try {
            parser.parse(text, "http://base/first");
        } catch (RDFParseException | RDFHandlerException | IllegalArgumentException refused) {
            read.add("refused");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return read;
    }

    @Test
    void whatIsReadAndRefusedIsWhatRdf4jReadsAndRefuses() {
        Random random = new Random(20261122);
        int whole = 0;
        for (int i = 0; i < 40_000; i++) {
            String text = draw(random);
            List<String> stock = read(new TurtleParser(), new StringReader(text));
            List<String> lighter = read(new LighterParsers.Turtle(Map.of()), new TextReader(text.toCharArray()));
            assertEquals(stock, lighter, () -> "of " + text);
            whole += stock.contains("refused") ? 0 : 1;
        }
        assertTrue(whole > 10_000, "too few texts in order: " + whole);
    }
}
