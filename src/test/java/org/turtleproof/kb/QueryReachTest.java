package org.turtleproof.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReachTest {

    private static final String PREFIX = "PREFIX ex: <http://example.org/> ";

    private static Set<String> reach(String query) {
        return QueryReach.of(GuardedQuery.parse(PREFIX + query)).orElseThrow().patterns().stream()
                .map(reached -> reached.predicate().getLocalName()
                        + reached.object()
                                .map(object -> " " + object.getLocalName())
                                .orElse(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void namesThePropertiesOfEveryPatternWhereverItStands() {
        assertEquals(Set.of("a", "b", "c", "d", "e", "f", "g", "h"), reach("""
                SELECT ?x (COUNT(?z) AS ?n) {
                  ?x ex:a ?y . OPTIONAL { ?y ex:b ?z } { ?y ex:c ?q } UNION { ?y ex:d ?q }
                  FILTER NOT EXISTS { ?x ex:e ?w FILTER EXISTS { ?w ex:f ?x } }
                  MINUS { ?x ex:g ?y } { SELECT ?x { GRAPH <urn:g> { ?x ex:h ?u } } } } GROUP BY ?x"""));
    }

    @Test
    void tellsTypesByTheirClass() {
        assertEquals(Set.of("type C"), reach("SELECT * { ?x a ex:C }"));
        assertEquals(Set.of("type"), reach("SELECT * { ?x a ?class }"));
    }

    @Test
    void followsPaths() {
        assertEquals(
                Set.of("a", "b", "c", "d"), reach("SELECT * { ?x ex:a/(^ex:b|ex:c)+ ?y . ?y (ex:a?/ex:d) ex:end }"));
        assertEquals(Set.of("subClass", "type"), reach("SELECT * { ?x a/ex:subClass* ?class }"));
        assertEquals(Set.of("subClass"), reach("SELECT * { ex:C ex:subClass* ?class }"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?x ?p ?y }",
                "SELECT * { ?x ex:a ?y FILTER NOT EXISTS { ?x ?p ?z } }",
                "SELECT * { ?x !ex:a ?y }",
                "SELECT * { ?x ex:a* ?y }",
                "SELECT * { ?x ex:b ?y OPTIONAL { ?v ex:a? ?w } }",
                "SELECT * { GRAPH ?g { ?x ex:a ?y } }",
                "SELECT * { ?x ex:a ?y } LIMIT 3",
                "SELECT (GROUP_CONCAT(?y) AS ?all) { ?x ex:a ?y }",
                "SELECT (SAMPLE(?y) AS ?one) { ?x ex:a ?y }",
                "SELECT (NOW() AS ?now) { ?x ex:a ?y }",
                "SELECT * FROM <urn:g> { ?x ex:a ?y }",
                "SELECT * { ?x <http://jena.apache.org/ARQ/list#member> ?y }"
            })
    void doesNotTellWhereAnyStatementMayHaveAPart(String query) {
        assertFalse(QueryReach.of(GuardedQuery.parse(PREFIX + query)).isPresent());
    }
}
