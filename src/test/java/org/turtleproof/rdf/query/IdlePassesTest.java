package org.turtleproof.rdf.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IdlePassesTest {

    private static final List<String> PATTERNS = List.of(
            "?a <urn:p> ?b .",
            "?b <urn:q>/<urn:r> ?c .",
            "?a <urn:p>|^<urn:q>+ ?c .",
            "FILTER (?a = ?b)",
            "FILTER (?c = <urn:x> || ?b = 'y')",
            "FILTER (?b > 1 && ?c < 2)",
            "FILTER (?b IN (<urn:x>, 1+1))",
            "FILTER (?c NOT IN (1, 2))",
            "FILTER (sameTerm(?a, <urn:z>))",
            "FILTER (1 = 2)",
            "FILTER (!(?a = ?c) && true)",
            "FILTER EXISTS { ?a <urn:p>/<urn:q> ?d . FILTER (?d = 1 || ?d = ?a) }",
            "FILTER NOT EXISTS { ?a <urn:r> ?b . { ?b <urn:s> ?e } }",
            "OPTIONAL { ?b <urn:s> ?d }",
            "OPTIONAL { ?b <urn:s> ?d . FILTER (?d = ?a) }",
            "OPTIONAL { ?x <urn:s> ?y . ?x <urn:t>/<urn:u> ?a }",
            "BIND (?b + 1 AS ?n)",
            "BIND (1 + 1 AS ?m)",
            "{ ?c <urn:t> ?d . ?d <urn:u> ?f }",
            "{ ?c <urn:t> ?d } UNION { ?d <urn:u> ?c . FILTER (?c = 3) }",
            "MINUS { ?a <urn:v> ?b }",
            "VALUES ?c { 1 2 }",
            "VALUES ?c { }",
            "GRAPH ?g { ?a <urn:w> ?b . ?b <urn:p>/<urn:p> ?h }",
            "{ SELECT DISTINCT ?a (COUNT(?b) AS ?k) { ?a <urn:p> ?b } GROUP BY ?a HAVING (COUNT(?b) > 1) }");

    private static final List<String> ENDS = List.of(
            "",
            "ORDER BY ?a",
            "ORDER BY (?b + 1) LIMIT 3",
            "LIMIT 4 OFFSET 1",
            "GROUP BY ?a",
            "GROUP BY (STR(?a) AS ?s)");

    @Test
    void leavesOutNothingThatWouldChangeAQuery() {
        Random random = new Random(5);
        for (int i = 0; i < 6_000; i++) {
            StringBuilder text = new StringBuilder();
            String end = ENDS.get(random.nextInt(ENDS.size()));
            text.append(
                    end.startsWith("GROUP")
                            ? "SELECT (MAX(?b + 1) AS ?z)"
                            : random.nextBoolean() ? "SELECT *" : "SELECT DISTINCT ?a");
            text.append(" { ");
            for (int parts = 1 + random.nextInt(4); parts > 0; parts--) {
                text.append(PATTERNS.get(random.nextInt(PATTERNS.size()))).append(' ');
            }
            text.append("} ").append(end);
            if (!isQuery(text.toString())) {
                continue;
            }
            assertSame(text.toString());
        }
    }

    @Test
    void leavesOutNothingThatWouldChangeQueriesDrawnByChance() {
        for (int seed = 0; seed < 3_000; seed++) {
            assertSame(new RandomQuery(new Random(seed)).text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { ?a <urn:p> ?b }", "ASK { ?a <urn:p> ?b . FILTER (?b > 1) }"})
    void leavesOutMostOfThePassesInPlainQueries(String text) {
        Context context = ARQ.getContext().copy();
        IdlePasses.without(Optimize.stdOptimizationFactory).create(context).rewrite(algebra(text));
        assertTrue(context.isFalse(ARQ.optMergeBGPs), "merging is left out");
        assertTrue(context.isFalse(ARQ.optFilterDisjunction), "splitting is left out");
    }

    private static boolean isQuery(String text) {
        try {
            algebra(text);
            return true;
        } catch (QueryException variableTwice) {
            return false;
        }
    }

    private static void assertSame(String text) {
        Op expected = Optimize.stdOptimizationFactory.create(context()).rewrite(algebra(text));
        Op actual = IdlePasses.without(Optimize.stdOptimizationFactory)
                .create(context())
                .rewrite(algebra(text));
        assertEquals(expected.toString(), actual.toString(), text);
    }

    private static Op algebra(String text) {
        Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        return Algebra.compile(query);
    }

    private static Context context() {
        Context context = ARQ.getContext().copy();
        context.set(ARQ.optFilterPlacementBGP, false);
        return context;
    }
}
