package org.turtleproof.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer that is repeated cannot be told from the first one. */
class RepeatedQueriesIT {

    private static final String ALL = "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o";

    private KnowledgeServer server;
    private Client client;

    @BeforeEach
    void start() throws Exception {
        server = KnowledgeServer.start(SampleRelease.first(), ServerOptions.STANDARD.port(0));
        client = Client.of(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private long hits() {
        return client.get("metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("turtleproof_query_cache_hits_total"))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private HttpResponse<byte[]> ask(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.http().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** All fields but the time of day, and how the length is told. */
    private static Map<String, List<String>> fields(HttpResponse<?> response) {
        Map<String, List<String>> fields = new TreeMap<>(response.headers().map());
        List.of("date", "content-length", "transfer-encoding").forEach(fields::remove);
        return fields;
    }

    @ParameterizedTest
    @CsvSource({"json,gzip", "json,identity", "csv,gzip", "tsv,identity", "xml,gzip"})
    void aRepeatedAnswerHasTheFieldsAndBytesOfTheFirst(String format, String encoding) throws Exception {
        String path = "sparql?format=" + format + "&query=" + Client.encode(ALL);
        List<HttpResponse<byte[]>> answers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            answers.add(ask(path, "Accept-Encoding", encoding));
        }
        for (HttpResponse<byte[]> answer : answers) {
            assertEquals(200, answer.statusCode());
            assertEquals(fields(answers.get(0)), fields(answer));
            assertArrayEquals(answers.get(0).body(), answer.body());
        }
        assertEquals(2, hits());
        assertTrue(answers.get(2).headers().firstValue("date").isPresent());
        assertEquals(
                answers.get(2).body().length,
                answers.get(2).headers().firstValueAsLong("content-length").orElseThrow());
    }

    @Test
    void theSameWordsGetAnotherFormWhenTheClientWishesSo() throws Exception {
        String path = "sparql?query=" + Client.encode(ALL);
        for (int i = 0; i < 2; i++) {
            HttpResponse<byte[]> csv = ask(path, "Accept", "text/csv");
            HttpResponse<byte[]> json = ask(path, "Accept", "application/sparql-results+json");
            HttpResponse<byte[]> packed =
                    ask(path, "Accept", "application/sparql-results+json", "Accept-Encoding", "gzip");
            assertEquals("text/csv; charset=utf-8", Client.header(csv, "content-type"));
            assertEquals("application/sparql-results+json", Client.header(json, "content-type"));
            assertEquals("gzip", Client.header(packed, "content-encoding"));
            assertEquals("", Client.header(json, "content-encoding"));
        }
    }

    @Test
    void aClientThatHasTheAnswerIsToldSoAgain() {
        HttpResponse<String> first = client.query(ALL);
        client.query(ALL);
        String tag = Client.header(first, "etag");
        assertEquals(304, client.query(ALL, "If-None-Match", tag).statusCode());
        assertEquals(200, client.query(ALL).statusCode());
    }

    @Test
    void whatARequestSaysBesidesIsNotPassedOver() {
        client.query(ALL);
        client.query(ALL);
        assertEquals(
                403,
                client.query(ALL, "Content-Type", "application/sparql-update").statusCode());
        assertEquals(415, client.query(ALL, "Content-Encoding", "gzip").statusCode());
        assertEquals(
                "",
                client.send("HEAD", "sparql?query=" + Client.encode(ALL), "").body());
    }

    @Test
    void answersThatAreOthersEachTimeAreNotRepeated() {
        assertNotEquals(
                client.query("SELECT (UUID() AS ?id) {}").body(),
                client.query("SELECT (UUID() AS ?id) {}").body());
        assertEquals(0, hits());
    }

    @Test
    void refusalsAreNotRepeated() {
        assertEquals(400, client.query("nonsense").statusCode());
        assertEquals(400, client.query("nonsense").statusCode());
        assertEquals(0, hits());
    }

    @Test
    void anotherReleaseRepeatsNothingOfTheFormer() {
        String before = client.query(ALL).body();
        assertEquals(before, client.query(ALL).body());
        server.swap(SampleRelease.of("0123456789abcdef0123", "id:more ex:numbered 7 .\n"));
        String after = client.query(ALL).body();
        assertNotEquals(before, after);
        assertEquals(after, client.query(ALL).body());
        server.tell("a notice");
        assertEquals(after, client.query(ALL).body());
    }

    @Test
    void manyClientsAtOnceGetTheSame() throws Exception {
        String expected = client.query(ALL).body();
        List<Thread> clients = new ArrayList<>();
        List<String> others = java.util.Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 8; i++) {
            Thread one = new Thread(() -> {
                Client own = new Client(server.url(), HttpClient.newHttpClient());
                for (int k = 0; k < 50; k++) {
                    String body = own.query(ALL).body();
                    if (!body.equals(expected)) {
                        others.add(body);
                    }
                }
            });
            clients.add(one);
            one.start();
        }
        for (Thread one : clients) {
            one.join();
        }
        assertEquals(List.of(), others);
        assertEquals(400, hits());
    }
}
