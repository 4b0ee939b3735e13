package org.turtleproof.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.turtleproof.rdf.query.QueryRun;

class GuardedQueryTest {

    private static final DatasetGraph DATASET = SSE.parseDatasetGraph(
            "(dataset (graph (:anna :knows :boris) (:boris :knows :anna)) (graph :other (:clara :knows :anna)))");
    private static final String PREFIX = "PREFIX : <http://example/> ";

    private static List<String> subjects(String query) {
        List<String> found = new ArrayList<>();
        try (QueryRun run = GuardedQuery.over(DATASET, GuardedQuery.parse(PREFIX + query))) {
            run.select()
                    .forEachRemaining(row -> found.add(row.get(Var.alloc("s")).getLocalName()));
        }
        return found.stream().sorted().toList();
    }

    @Test
    void selectsAsksAndConstructs() {
        assertEquals(List.of("anna", "boris"), subjects("SELECT * { ?s :knows ?o }"));
        try (QueryRun run = GuardedQuery.over(DATASET, GuardedQuery.parse(PREFIX + "ASK { ?s :knows :clara }"))) {
            assertFalse(run.ask());
        }
        try (QueryRun run = GuardedQuery.over(
                DATASET, GuardedQuery.parse(PREFIX + "CONSTRUCT { ?o :isKnownBy ?s } WHERE { ?s :knows ?o }"))) {
            List<String> made = new ArrayList<>();
            run.construct()
                    .forEachRemaining(triple -> made.add(triple.getSubject().getLocalName()));
            assertEquals(List.of("anna", "boris"), made.stream().sorted().toList());
        }
    }

    @Test
    void saysWhatToDoAboutASeparatorThatArqCannotRead() {
        String query = "SELECT (GROUP_CONCAT(?o; SEPARATOR = ' % ') AS ?all) { ?s ?p ?o }";
        QueryException unread = assertThrows(QueryException.class, () -> GuardedQuery.parse(query));
        assertEquals(
                "cannot be run: a SEPARATOR of GROUP_CONCAT with a percent sign cannot be read here; join by another sign and"
                        + " REPLACE it in what is joined",
                QueryFault.words(unread));
    }

    @Test
    void looksAtTheGraphsThatTheQueryNames() {
        assertEquals(List.of("clara"), subjects("SELECT ?s FROM :other { ?s :knows ?o }"));
        assertEquals(List.of("clara"), subjects("SELECT ?s FROM NAMED :other { GRAPH ?g { ?s :knows ?o } }"));
        assertEquals(List.of(), subjects("SELECT ?s FROM NAMED :other { ?s :knows ?o }"));
    }

    @Test
    void takesValuesThatAreKnownBeforehand() {
        Query query = GuardedQuery.parse(PREFIX + "SELECT ?o { ?s :knows ?o }");
        Var given = Var.alloc("s");
        try (QueryRun run = GuardedQuery.over(
                DATASET, query, BindingFactory.binding(given, NodeFactory.createURI("http://example/anna")))) {
            List<String> found = new ArrayList<>();
            run.select()
                    .forEachRemaining(row -> found.add(row.get(Var.alloc("o")).getLocalName()));
            assertEquals(List.of("boris"), found);
        }
    }

    @Test
    void knowsTheTimeWhenItIsAsked() {
        try (QueryRun run = GuardedQuery.over(DATASET, GuardedQuery.parse("ASK { FILTER (YEAR(NOW()) > 2000) }"))) {
            assertTrue(run.ask());
        }
    }

    @Test
    void endsAQueryThatTakesTooLongThoughItLooksAtNoData() {
        String many = IntStream.range(0, 1000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        Query query =
                GuardedQuery.parse("SELECT (COUNT(*) AS ?n) { VALUES ?a { %s } VALUES ?b { %s } VALUES ?c { %s } }"
                        .formatted(many, many, many));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try (QueryRun run = GuardedQuery.over(DATASET, query, BindingFactory.root(), Duration.ofMillis(300))) {
                assertThrows(QueryCancelledException.class, () -> run.select().hasNext());
            }
        });
    }
}
