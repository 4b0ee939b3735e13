package org.turtleproof.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.TreeSet;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReachTest {

    private static final String PREFIX = "PREFIX ex: <http://example.org/> ";

    /** What each pattern and path of a query shares with its answers. */
    private static List<String> shared(String query) {
        return QueryReach.of(GuardedQuery.parse(PREFIX + query)).orElseThrow().leaves().stream()
                .map(leaf -> String.join(
                        " ",
                        new TreeSet<>(
                                leaf.shared().stream().map(Var::getVarName).toList())))
                .sorted()
                .toList();
    }

    @Test
    void sharesWhatIsJoined() {
        assertEquals(List.of("x y", "y z"), shared("SELECT * { ?x ex:a ?y . ?y ex:b+ ?z }"));
        assertEquals(List.of("x", "x"), shared("SELECT ?x { { ?x ex:a ?y } UNION { ?x ex:b ?z } }"));
        assertEquals(List.of("x", "x"), shared("SELECT ?x { ?x ex:a ?y { SELECT ?x { ?x ex:b ?z } } }"));
    }

    @Test
    void sharesNothingThatIsNotBoundForCertainBefore() {
        assertEquals(List.of("", "x"), shared("SELECT ?x { { ?x ex:a ?y } OPTIONAL { ?z ex:b ?y } }"));
        assertEquals(List.of("x", "x"), shared("SELECT ?x { ?x ex:a ?y OPTIONAL { ?x ex:b ?z } }"));
        assertEquals(List.of("", "", "x"), shared("SELECT ?x { { ?u ex:a ?v } OPTIONAL { ?x ex:b ?w } ?x ex:a ?v }"));
        assertEquals(List.of("", "x"), shared("SELECT ?x { ?x ex:a ?y MINUS { ?z ex:b ?y } }"));
        assertEquals(List.of("x", "x"), shared("SELECT ?x { ?x ex:a ?y FILTER NOT EXISTS { ?x ex:b ?z } }"));
        assertEquals(List.of(""), shared("SELECT (COUNT(?x) AS ?n) { ?x ex:a ?y }"));
        assertEquals(List.of("y"), shared("SELECT ?y (COUNT(?x) AS ?n) { ?x ex:a ?y } GROUP BY ?y"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { GRAPH ?g { ?x ex:a ?y } }",
                "SELECT * { ?x (ex:a|ex:b/ex:c)* ?y }",
                "SELECT * { ?x ex:a ?y } LIMIT 3",
                "SELECT (GROUP_CONCAT(?y) AS ?all) { ?x ex:a ?y }",
                "SELECT (SAMPLE(?y) AS ?one) { ?x ex:a ?y }",
                "SELECT (NOW() AS ?now) { ?x ex:a ?y }",
                "SELECT * FROM <urn:g> { ?x ex:a ?y }",
                "SELECT * { ?x <http://jena.apache.org/ARQ/list#member> ?y }"
            })
    void doesNotTellWhereMoreThanStatementsHasAPart(String query) {
        assertFalse(QueryReach.of(GuardedQuery.parse(PREFIX + query)).isPresent());
    }
}
