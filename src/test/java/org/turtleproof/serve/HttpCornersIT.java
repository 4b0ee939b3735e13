package org.turtleproof.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.turtleproof.serve.http.Limits;

/** The corners of HTTP that clients seldom visit. */
class HttpCornersIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    private static KnowledgeServer server;
    private static Client client;

    @BeforeAll
    static void start() throws Exception {
        server = KnowledgeServer.start(
                SampleRelease.first(),
                ServerOptions.STANDARD.port(0).limits(Limits.STANDARD.sizes(1 << 20, 100_000, 8_000)));
        client = Client.of(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "doc/bridge",
                "doc/bridge.ttl",
                "doc/nothing",
                "id/bridge",
                "sparql",
                "sparql?query=ASK%7B%7D",
                "sparql?query=nonsense",
                "data?format=trig",
                "search?q=bridge",
                "timeline",
                "query",
                "documents",
                "ontology",
                ".well-known/void",
                "assets/style.css",
                "check",
                "health/live",
                "health/ready",
                "nothing/here",
            })
    void headTellsWhatGetWouldWithoutTheBody(String path) {
        HttpResponse<String> get = client.get(path);
        HttpResponse<String> head = client.send("HEAD", path, "");
        assertEquals(get.statusCode(), head.statusCode());
        assertEquals("", head.body());
        for (String name : List.of("content-type", "content-length", "etag", "vary", "location", "link", "allow")) {
            assertEquals(Client.header(get, name), Client.header(head, name), name);
        }
    }

    @Test
    void whatHttpItselfRefusesIsAProblemLikeAnyOther() throws IOException {
        List<String> requests = List.of(
                "GET /doc/a%2Fb HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /doc/%zz HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /doc/..;/x HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(60_000) + "\r\n\r\n",
                "GET /" + "a".repeat(9_000) + " HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
                "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Length: 9000000\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n");
        for (String request : requests) {
            String answer = Wire.answer(server, request);
            String fields = answer.split("\r\n\r\n")[0];
            assertTrue(answer.matches("(?s)HTTP/1.1 (4\\d\\d|501|505) .*"), answer);
            assertTrue(fields.contains("Content-Type: application/problem+json"), answer);
            assertTrue(fields.contains("X-Content-Type-Options: nosniff"), answer);
            assertTrue(fields.contains("Content-Security-Policy: default-src 'none'"), answer);
            assertTrue(fields.contains("Cache-Control: no-store"), answer);
            assertTrue(answer.contains("\"status\":" + answer.substring(9, 12)), answer);
            assertFalse(answer.contains("Jetty") || answer.contains("Exception") || answer.contains("<html"), answer);
        }
    }

    @Test
    void partsOfAnAnswerAreNotToBeHad() {
        HttpResponse<String> whole = client.get("doc/bridge.ttl");
        HttpResponse<String> part = client.get("doc/bridge.ttl", "Range", "bytes=0-3");
        assertEquals(200, part.statusCode());
        assertEquals(whole.body(), part.body());
        assertEquals("", Client.header(part, "content-range"));
        assertEquals(
                whole.body(),
                client.get("doc/bridge.ttl", "Range", "bytes=99-3,nonsense", "If-Range", "\"x\"")
                        .body());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 200",
        "';;;;,,,,q=', 406",
        "'*/*;q=0', 406",
        "'text/turtle;q=0, */*', 200",
        "'text/turtle;q=zero', 200",
        "'text/turtle;q=1.7', 200",
        "'text/turtle;q=-1', 406",
        "'text/*;q=0.5, application/ld+json;q=0.5', 200",
        "'TEXT/TURTLE', 200",
        "'image/png', 406",
        "'*', 200",
        "'text/turtle;level=1;q=0.4;x=\"a,b\"', 200",
    })
    void understandsOrPassesOverWhateverAClientAccepts(String accept, int status) {
        HttpResponse<String> response = client.get("doc/bridge", "Accept", accept);
        assertEquals(status, response.statusCode(), accept + ": " + response.body());
        assertTrue(Client.header(response, "vary").contains("Accept"));
    }

    @Test
    void anEndlessAcceptHeaderCostsLittle() {
        long start = System.nanoTime();
        String many = "text/x;q=0.5,".repeat(1_200) + "text/turtle";
        assertEquals(200, client.get("doc/bridge", "Accept", many).statusCode());
        assertTrue(System.nanoTime() - start < 10_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sparql?query=ASK%7B%7D&query=ASK%7B%7D",
                "sparql?query=ASK%7B%7D&format=json&format=xml",
                "sparql?query=ASK%7B%7D&output=json&output=xml",
                "doc/bridge?format=ttl&format=nt",
                "data?default&graph=https://example.org/kb/graph/claims",
                "data?graph=https://example.org/kb/graph/claims&graph=https://example.org/kb/graph/evidence",
                "sparql?query=%C3%28",
                "sparql?query=%",
            })
    void parametersThatContradictOneAnotherAreRefused(String path) throws IOException {
        String answer = Wire.answer(server, "GET /" + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    }

    @Test
    void aQueryInTheAddressAndInTheBodyAreTwo() {
        HttpResponse<String> both =
                client.send("POST", "sparql?query=ASK%7B%7D", "query=" + Client.encode("ASK {}"), "Content-Type", FORM);
        assertEquals(400, both.statusCode());
        HttpResponse<String> direct =
                client.send("POST", "sparql?query=ASK%7B%7D", "ASK {}", "Content-Type", "application/sparql-query");
        assertEquals(400, direct.statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/json", "multipart/form-data; boundary=x", "nonsense", "text/turtle"})
    void queriesArePostedAsWhatTheyAre(String type) {
        assertEquals(
                415,
                client.send("POST", "sparql", "ASK {}", "Content-Type", type).statusCode());
    }

    @Test
    void aBodyThatIsPackedIsRefused() {
        HttpResponse<String> packed = client.send(
                "POST", "sparql", "ASK {}", "Content-Type", "application/sparql-query", "Content-Encoding", "gzip");
        assertEquals(415, packed.statusCode());
        assertEquals("identity", Client.header(packed, "accept-encoding"));
    }

    @Test
    void speaksToClientsOfOldAndToThoseInAHurry() throws IOException {
        String old = Wire.answer(server, "GET /sparql?query=ASK%7B%7D HTTP/1.0\r\n\r\n");
        assertTrue(old.startsWith("HTTP/1.1 200 ") && old.contains("boolean"), old);
        assertFalse(old.contains("chunked"), old);

        String one = "GET /sparql?format=csv&query=" + Client.encode("SELECT (%d AS ?n) {}")
                + " HTTP/1.1\r\nHost: a\r\n\r\n";
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            line.append(one.replace("%25d", Integer.toString(1000 + i)));
        }
        String answers = Wire.answer(server, line.toString());
        int place = 0;
        for (int i = 0; i < 50; i++) {
            place = answers.indexOf("\r\n" + (1000 + i) + "\r\n", place);
            assertTrue(place > 0, "answer " + i + " is missing or out of turn");
        }
    }

    @Test
    void tellsToGoOnBeforeABodyAndNotWhenItWouldBeTooLarge() throws IOException {
        try (Wire wire = Wire.to(server)) {
            wire.send("POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n"
                    + "Content-Length: 6\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n");
            byte[] first = wire.socket().getInputStream().readNBytes(25);
            assertTrue(
                    new String(first, java.nio.charset.StandardCharsets.US_ASCII).startsWith("HTTP/1.1 100 Continue"));
            assertTrue(wire.send("ASK {}").rest().contains("HTTP/1.1 200 "));
        }
        try (Wire wire = Wire.to(server)) {
            wire.send("POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n"
                    + "Content-Length: 600000\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n");
            assertTrue(wire.rest().startsWith("HTTP/1.1 413 "));
        }
    }

    @Test
    void letsOtherOriginsAskBeforehandButNeverWithCredentials() {
        for (String path : List.of("sparql", "union", "doc/bridge", "search", "check", "data")) {
            HttpResponse<String> asked = client.send(
                    "OPTIONS",
                    path,
                    "",
                    "Origin",
                    "https://elsewhere.example",
                    "Access-Control-Request-Method",
                    "POST",
                    "Access-Control-Request-Headers",
                    "authorization, content-type");
            assertEquals(204, asked.statusCode());
            assertEquals("*", Client.header(asked, "access-control-allow-origin"));
            assertEquals("", Client.header(asked, "access-control-allow-credentials"));
            assertFalse(Client.header(asked, "access-control-allow-headers")
                    .toLowerCase(java.util.Locale.ROOT)
                    .contains("authorization"));
        }
    }

    @Test
    void tagsNameReleaseRepresentationVersionAndPacking() {
        HttpResponse<String> plain = client.get("data?format=trig");
        HttpResponse<String> packed = client.get("data?format=trig", "Accept-Encoding", "gzip");
        String tag = Client.header(plain, "etag");
        assertTrue(Pattern.matches("\"1{16}-trig-[\\w.-]+\"", tag), tag);
        assertNotEquals(tag, Client.header(packed, "etag"));
        for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*", Client.header(packed, "etag"))) {
            HttpResponse<String> again = client.get("data?format=trig", "If-None-Match", known);
            assertEquals(304, again.statusCode(), known);
            assertEquals("", again.body());
            assertEquals(tag, Client.header(again, "etag"));
            assertTrue(Client.header(again, "vary").contains("Accept-Encoding"));
        }
        assertEquals(
                200,
                client.get("data?format=trig", "If-None-Match", tag.replace("trig", "nq"))
                        .statusCode());
        assertEquals(
                200,
                client.get("data?format=trig", "If-Modified-Since", "Sat, 01 Jan 2050 00:00:00 GMT")
                        .statusCode());
    }
}
