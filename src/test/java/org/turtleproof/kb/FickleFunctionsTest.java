package org.turtleproof.kb;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FickleFunctionsTest {

    private static boolean mayBeRepeated(String text) {
        return !FickleFunctions.mayBeCalledIn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (NOW() AS ?x) {}",
                "SELECT (now # really\n () AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER(RAND() < 0.5) }",
                "SELECT * { BIND(UUID() AS ?x) }",
                "SELECT * { BIND(STRUUID() AS ?x) }",
                "SELECT * { BIND(BNODE() AS ?x) }",
                "SELECT * { BIND(BNODE('a') AS ?x) }",
                "SELECT * { ?s ?p ?o } ORDER BY RAND()",
                "SELECT (MAX(RAND()) AS ?x) { ?s ?p ?o } GROUP BY ?s",
                "SELECT ?x { ?s ?p ?o } GROUP BY (RAND() AS ?x)",
                "ASK { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER(RAND() < 0.5) } }",
                "SELECT * { { SELECT (RAND() AS ?x) {} } }"
            })
    void knowsQueriesWhoseAnswerIsAnotherOneEachTime(String text) {
        assertFalse(mayBeRepeated(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?now <urn:brand> 'nowhere' }",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?now FILTER(STRLEN(?now) > 2) }",
                "DESCRIBE <urn:nowhere>"
            })
    void takesAllOthersForRepeatable(String text) {
        assertTrue(mayBeRepeated(text));
    }
}
