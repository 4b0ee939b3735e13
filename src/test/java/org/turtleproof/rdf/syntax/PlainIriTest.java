package org.turtleproof.rdf.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;

class PlainIriTest {

    private static final String[] PIECES = {
        "http:",
        "https:",
        "//",
        "/",
        "a",
        "example",
        "org",
        "W3",
        "-",
        "--",
        ".",
        "..",
        "#",
        "0",
        "1984",
        "_",
        "x-y",
        "?",
        "%41",
        "\u00e9",
        ":",
        "@",
        "localhost",
        "~",
        "A",
        "80",
        "xn--a"
    };

    @Test
    void acceptsWhatKnowledgeBasesAreMadeOf() {
        assertTrue(PlainIri.holds("https://w3id.org/turtleproof/evidence#Claim"));
        assertTrue(PlainIri.holds("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"));
        assertTrue(PlainIri.holds("https://example.org/"));
    }

    @Test
    void leavesAllElseToTheParserOfIris() {
        for (String iri : List.of(
                "",
                "a",
                "urn:x:y",
                "http://",
                "http:///a",
                "http://localhost/a",
                "http://Example.org/a",
                "http://a.b",
                "http://a.b/../c",
                "http://a.b/./c",
                "http://a.b//c",
                "http://a.b/c#d#e",
                "http://a.b/c d",
                "http://1.2/a",
                "http://a.b:80/c",
                "http://a.-b/c",
                "http://a-.b/c",
                "http://a..b/c",
                "http://a.b./c",
                "http://a.b/\u00e9")) {
            assertFalse(PlainIri.holds(iri), iri);
        }
    }

    @Test
    void acceptsNothingThatTheParserOfIrisWouldChangeOrComplainOf() {
        Random random = new Random(7);
        int accepted = 0;
        for (int i = 0; i < 300_000; i++) {
            StringBuilder iri = new StringBuilder(random.nextBoolean() ? "http://" : "https://");
            if (random.nextInt(4) > 0) {
                iri.append(random.nextBoolean() ? "example.org/" : "a-b.c0/");
            }
            for (int pieces = random.nextInt(8); pieces > 0; pieces--) {
                iri.append(PIECES[random.nextInt(PIECES.length)]);
            }
            if (PlainIri.holds(iri.toString())) {
                accepted++;
                assertEquals(iri.toString(), resolved(iri.toString()));
            }
        }
        assertTrue(accepted > 10_000, "only " + accepted + " of the IRIs were plain");
    }

    /** What Jena makes of an IRI; its complaint when it has one. */
    private static String resolved(String iri) {
        List<String> complaints = new ArrayList<>();
        ErrorHandler handler = new ErrorHandler() {
            @Override
            public void warning(String message, long line, long col) {
                complaints.add(message);
            }

            @Override
            public void error(String message, long line, long col) {
                complaints.add(message);
            }

            @Override
            public void fatal(String message, long line, long col) {
                complaints.add(message);
            }
        };
        String resolved = new ParserProfileStd(
                        new FactoryRDFStd(),
                        handler,
                        IRIxResolver.create("http://base.example/x/y")
                                .resolve(true)
                                .allowRelative(true)
                                .build(),
                        PrefixMapFactory.create(),
                        new Context(),
                        true,
                        true)
                .resolveIRI(iri, 1, 1);
        return complaints.isEmpty() ? resolved : complaints.toString();
    }
}
