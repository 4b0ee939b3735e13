package org.turtleproof.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.turtleproof.serve.http.Limits;
import org.turtleproof.source.CompilerVersion;

/** Queries by the SPARQL 1.1 Protocol, asked by a real client. */
class SparqlProtocolIT {

    private static final String ALL = "SELECT * WHERE { ?s <https://example.org/kb/ontology#joins> ?o } ORDER BY ?o";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String EAST = "https://example.org/kb/id/east";

    private static KnowledgeServer server;
    private static Client client;

    @BeforeAll
    static void start() throws Exception {
        server = KnowledgeServer.start(
                SampleRelease.first(),
                ServerOptions.STANDARD
                        .port(0)
                        .limits(Limits.STANDARD.queryTime(Duration.ofSeconds(2)).sizes(200_000, 100_000, 8_000)));
        client = Client.of(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, application/sparql-results+json",
        "application/json, application/sparql-results+json",
        "application/sparql-results+xml, application/sparql-results+xml",
        "text/csv, text/csv",
        "text/tab-separated-values, text/tab-separated-values",
        "*/*, application/sparql-results+json",
        "'text/csv;q=0.3, application/sparql-results+xml;q=0.8', application/sparql-results+xml",
        "'text/html, */*;q=0.1', application/sparql-results+json",
    })
    void answersTablesInTheFormatTheClientWantsMost(String accept, String expected) {
        HttpResponse<String> response = client.query(ALL, "Accept", accept);
        assertEquals(200, response.statusCode());
        assertTrue(
                Client.header(response, "content-type").startsWith(expected), Client.header(response, "content-type"));
        assertTrue(response.body().contains(EAST));
        assertTrue(Client.header(response, "vary").contains("Accept"));
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, text/turtle",
        "application/n-triples, application/n-triples",
        "application/rdf+xml, application/rdf+xml",
        "application/ld+json, application/ld+json",
    })
    void answersGraphsInTheFormatTheClientWantsMost(String accept, String expected) {
        HttpResponse<String> response = client.query("CONSTRUCT WHERE { ?s ?p <" + EAST + "> }", "Accept", accept);
        assertEquals(200, response.statusCode());
        assertTrue(Client.header(response, "content-type").startsWith(expected));
        assertTrue(response.body().contains("bridge"));
    }

    @Test
    void answersYesOrNo() {
        assertTrue(client.query("ASK { <" + EAST + "> ?p ?o }")
                .body()
                .replace(" ", "")
                .contains("\"boolean\":true"));
    }

    @Test
    void takesQueriesPostedAsFormAndDirectly() {
        HttpResponse<String> form = client.send("POST", "sparql", "query=" + Client.encode(ALL), "Content-Type", FORM);
        HttpResponse<String> direct = client.send("POST", "sparql", ALL, "Content-Type", "application/sparql-query");
        assertEquals(200, form.statusCode());
        assertEquals(form.body(), direct.body());
        assertTrue(form.body().contains(EAST));
    }

    @Test
    void keepsWhatIsNotEstablishedOutOfTheDefaultGraph() {
        String sold = "ASK { ?s <https://example.org/kb/ontology#soldTo> ?o }";
        assertTrue(client.query(sold).body().contains("false"));
        assertTrue(client.get("union?query=" + Client.encode(sold)).body().contains("true"));
        String named =
                "ASK { GRAPH <https://example.org/kb/graph/contested> { ?s <https://example.org/kb/ontology#soldTo> ?o } }";
        assertTrue(client.query(named).body().contains("true"));
    }

    @Test
    void letsTheProtocolChooseTheGraphs() {
        String sold = Client.encode("ASK { ?s <https://example.org/kb/ontology#soldTo> ?o }");
        String contested = Client.encode("https://example.org/kb/graph/contested");
        assertTrue(client.get("sparql?query=" + sold + "&default-graph-uri=" + contested)
                .body()
                .contains("true"));
        String inNamed = Client.encode("ASK { GRAPH ?g { ?s <https://example.org/kb/ontology#soldTo> ?o } }");
        assertTrue(client.get("sparql?query=" + inNamed + "&named-graph-uri=" + contested)
                .body()
                .contains("true"));
        String other = Client.encode("https://example.org/kb/graph/claims");
        assertTrue(client.get("sparql?query=" + inNamed + "&named-graph-uri=" + other)
                .body()
                .contains("false"));
    }

    @Test
    void readsNoFileAndNoOtherServerThroughFrom() {
        HttpResponse<String> response =
                client.query("SELECT * FROM <file:///etc/passwd> WHERE { ?s ?p ?o }", "Accept", "text/csv");
        assertEquals(200, response.statusCode());
        assertEquals("s,p,o", response.body().strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { OPTIONAL { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } } }",
                "SELECT * { FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
                "SELECT * { { SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } } }",
                "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>() AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER (<http://jena.apache.org/ARQ/function#sha1sum>(?o)) }",
                "SELECT (SUM(<java:org.example.Evil>(?o)) AS ?x) { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o } ORDER BY <java:org.example.Evil>(?o)",
                "SELECT * { ?s ?p ?o } GROUP BY (<java:org.example.Evil>(?o) AS ?x) HAVING (<java:org.example.Evil>(?x))",
                "SELECT * { ?s <java:org.example.Evil> ?o }",
            })
    void refusesToCallServersOrCode(String query) {
        HttpResponse<String> response = client.query(query);
        assertTrue(
                response.statusCode() == 403 || response.statusCode() == 400,
                response.statusCode() + " " + response.body());
        assertFalse(response.body().contains("\tat "), response.body());
    }

    @Test
    void refusesUpdates() {
        HttpResponse<String> form =
                client.send("POST", "sparql", "update=" + Client.encode("DROP ALL"), "Content-Type", FORM);
        HttpResponse<String> direct =
                client.send("POST", "sparql", "DROP ALL", "Content-Type", "application/sparql-update");
        assertEquals(403, form.statusCode());
        assertEquals(403, direct.statusCode());
        assertEquals(400, client.query("INSERT DATA { <a:a> <a:b> <a:c> }").statusCode());
        assertEquals(
                405,
                client.send("PUT", "data", "", "Content-Type", "text/turtle").statusCode());
        assertEquals(405, client.send("DELETE", "data?default", "").statusCode());
    }

    @Test
    void explainsWhatIsWrongWithARequest() {
        HttpResponse<String> syntax = client.query("SELECT * WHERE {\n ?s ?p }");
        assertEquals(400, syntax.statusCode());
        assertEquals("application/problem+json", Client.header(syntax, "content-type"));
        assertTrue(syntax.body().contains("line 2"), syntax.body());
        assertEquals(400, client.get("sparql?query=").statusCode());
        assertEquals(400, client.get("sparql?query=ASK%7B%7D&query=ASK%7B%7D").statusCode());
        assertEquals(
                400, client.send("POST", "sparql", "", "Content-Type", FORM).statusCode());
        assertEquals(
                415,
                client.send("POST", "sparql", ALL, "Content-Type", "text/plain").statusCode());
        assertEquals(406, client.query(ALL, "Accept", "image/png").statusCode());
        assertTrue(client.query(ALL, "Accept", "image/png").body().contains("text/csv"));
        assertEquals(405, client.send("DELETE", "sparql", "").statusCode());
        assertTrue(Client.header(client.send("DELETE", "sparql", ""), "allow").contains("POST"));
    }

    @Test
    void describesItselfWithoutAQuery() {
        HttpResponse<String> response = client.get("sparql", "Accept", "text/turtle");
        assertEquals(200, response.statusCode());
        assertTrue(response.body().contains("sparql-service-description#"));
        assertTrue(response.body().contains("https://example.org/kb/sparql"));
        assertTrue(client.get("union", "Accept", "text/turtle").body().contains("UnionDefaultGraph"));
        assertEquals(303, client.get("sparql", "Accept", "text/html").statusCode());
    }

    @Test
    void tagsAnswersAndSparesClientsThatHaveThem() {
        HttpResponse<String> first = client.query(ALL, "Accept", "text/csv");
        String tag = Client.header(first, "etag");
        assertEquals("\"1111111111111111-csv-" + CompilerVersion.text() + "\"", tag);
        HttpResponse<String> again = client.query(ALL, "Accept", "text/csv", "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(tag, Client.header(again, "etag"));
        assertEquals(
                200,
                client.query(ALL, "Accept", "text/csv", "If-None-Match", "\"other\"")
                        .statusCode());
        HttpResponse<String> fickle = client.query("SELECT (NOW() AS ?now) {}", "Accept", "text/csv");
        assertEquals("", Client.header(fickle, "etag"));
        assertEquals("no-store", Client.header(fickle, "cache-control"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n2 ?o . ?p ?q ?r . ?s ?t ?u . ?v ?w ?x . ?y ?z ?aa }",
                "SELECT * { ?a !<x:y>* ?b . ?b !<x:y>* ?c . ?c !<x:y>* ?d . ?d !<x:y>* ?e . ?e !<x:y>* ?f . ?f !<x:y>* ?g . ?g !<x:y>* ?h . ?h !<x:y>* ?i . ?i !<x:y>* ?j . ?j !<x:y>* ?k . ?l !<x:y>* ?m . ?n !<x:y>* ?o . ?p !<x:y>* ?q . ?r !<x:y>* ?s } ORDER BY ?f",
                "SELECT (COUNT(*) AS ?n) { VALUES ?a {1 2 3 4 5 6 7 8 9} VALUES ?b {1 2 3 4 5 6 7 8 9} VALUES ?c {1 2 3 4 5 6 7 8 9}"
                        + " VALUES ?d {1 2 3 4 5 6 7 8 9} VALUES ?e {1 2 3 4 5 6 7 8 9} VALUES ?f {1 2 3 4 5 6 7 8 9}"
                        + " VALUES ?g {1 2 3 4 5 6 7 8 9} VALUES ?h {1 2 3 4 5 6 7 8 9} VALUES ?i {1 2 3 4 5 6 7 8 9} }"
            })
    void endsRunawayQueriesWhenTheirTimeIsUp(String query) {
        long start = System.nanoTime();
        HttpResponse<String> response = client.query(query);
        double seconds = (System.nanoTime() - start) / 1e9;
        assertEquals(503, response.statusCode(), response.body());
        assertTrue(seconds < 3.5, "took " + seconds + " s");
        assertEquals("1", Client.header(response, "retry-after"));
    }

    @Test
    void refusesAnswersAndRequestsThatAreTooLarge() {
        HttpResponse<String> answer = client.query("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("LIMIT"));
        assertEquals(414, client.get("sparql?query=" + "x".repeat(9_000)).statusCode());
        assertEquals(
                413,
                client.send("POST", "sparql", "x".repeat(200_000), "Content-Type", "application/sparql-query")
                        .statusCode());
    }

    @Test
    void survivesDeepNesting() {
        String deep = "ASK { FILTER (" + "(".repeat(20_000) + "true" + ")".repeat(20_000) + ") }";
        HttpResponse<String> response = client.send("POST", "sparql", deep, "Content-Type", "application/sparql-query");
        assertTrue(response.statusCode() == 400 || response.statusCode() == 200, response.body());
        assertEquals(200, client.query(ALL).statusCode());
    }

    @Test
    void tellsClientsThatTheirQueriesWereEndedWhenItStops() throws Exception {
        Limits patient = Limits.STANDARD
                .queryTime(Duration.ofSeconds(60))
                .queries(2, 2)
                .times(Duration.ofSeconds(30), Duration.ofSeconds(1));
        KnowledgeServer stopping = KnowledgeServer.start(
                SampleRelease.first(), ServerOptions.STANDARD.port(0).limits(patient));
        Client waiting = Client.of(stopping);
        assertEquals(200, waiting.query(ALL).statusCode());
        String runaway =
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n2 ?o . ?p ?q ?r . ?s ?t ?u . ?v ?w ?x . ?y ?z ?aa }";
        CompletableFuture<HttpResponse<String>> asked =
                CompletableFuture.supplyAsync(() -> waiting.query(runaway), task -> new Thread(task).start());
        Thread.sleep(500);
        long start = System.nanoTime();
        stopping.close();
        assertEquals(503, asked.join().statusCode());
        assertTrue((System.nanoTime() - start) / 1e9 < 8);
    }

    @Test
    void turnsQueriesAwayWhenTooManyWait() throws Exception {
        Limits tight = Limits.STANDARD.queryTime(Duration.ofSeconds(2)).queries(1, 1);
        try (KnowledgeServer small = KnowledgeServer.start(
                SampleRelease.first(), ServerOptions.STANDARD.port(0).limits(tight))) {
            Client crowd = Client.of(small);
            String runaway =
                    "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n2 ?o . ?p ?q ?r . ?s ?t ?u . ?v ?w ?x . ?y ?z ?aa }";
            List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                asked.add(CompletableFuture.supplyAsync(() -> crowd.query(runaway), task -> new Thread(task).start()));
            }
            List<HttpResponse<String>> answers =
                    asked.stream().map(CompletableFuture::join).toList();
            assertTrue(answers.stream().anyMatch(answer -> answer.statusCode() == 429));
            assertTrue(answers.stream().allMatch(answer -> answer.statusCode() == 429 || answer.statusCode() == 503));
            assertTrue(answers.stream()
                    .filter(answer -> answer.statusCode() == 429)
                    .allMatch(answer -> !Client.header(answer, "retry-after").isEmpty()));
            assertEquals(200, crowd.query(ALL).statusCode());
        }
    }
}
