package org.turtleproof.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turtleproof.rdf.query.QueryParser;
import org.turtleproof.serve.http.ProblemException;

final class QueryScreeningTest {

    private static final String BASE = "https://example.org/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * {",
                "SELECT *\n{ ?s ?p",
                "ASK { ?s ?p 'unfinished",
                "ASK { ?s ?p <urn:unfinished",
                "SELECT ?x { ?x unknown:name ?y }",
                "",
                "ASK {} ASK"
            })
    void placesFaultsInTheTextAsItWasWritten(String text) {
        QueryParseException expected =
                assertThrows(QueryParseException.class, () -> QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_11));
        ProblemException refused = assertThrows(
                ProblemException.class, () -> QueryScreening.screen(new QueryParser(), text, TakenIri.base(BASE)));
        assertEquals(400, refused.problem().status());
        String place =
                expected.getLine() > 0 ? "line " + expected.getLine() + ", column " + expected.getColumn() + ": " : "";
        String words = expected.getMessage().strip().replaceAll("\\s+", " ");
        String detail = refused.problem().detail();
        assertTrue(detail.startsWith("This is not a SPARQL 1.1 query: " + place), detail);
        assertTrue(detail.contains(words.substring(0, Math.min(300, words.length()))), detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK {}",
                "ASK { ?s ?p ?o } # a remark without an end",
                "ASK {\r?s ?p ?o }\r",
                "SELECT * { ?s ?p ?o } LIMIT 10",
                "BASE <https://other.example/x/> SELECT (<y> AS ?z) {}",
                "PREFIX p: <rest/> SELECT * { p:a <https://example.org/plain#b> <c> }"
            })
    void readsTheSameQueryAsTheParser(String text) {
        assertEquals(
                QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_11),
                QueryScreening.screen(new QueryParser(), text, TakenIri.base(BASE))
                        .query());
    }

    @Test
    void saysWhatToDoAboutASeparatorThatArqCannotRead() {
        assertEquals(
                "This query cannot be run: a SEPARATOR of GROUP_CONCAT with a percent sign cannot be read here; join by another sign"
                        + " and REPLACE it in what is joined",
                refused("SELECT (GROUP_CONCAT(?s; SEPARATOR = '100 %, ') AS ?all) { ?s ?p ?o }"));
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        assertTrue(refused("ASK " + "{".repeat(100_000)).startsWith("This is not a SPARQL 1.1 query"));
    }

    private static String refused(String text) {
        ProblemException refused = assertThrows(
                ProblemException.class, () -> QueryScreening.screen(new QueryParser(), text, TakenIri.base(BASE)));
        assertEquals(400, refused.problem().status());
        return refused.problem().detail();
    }
}
