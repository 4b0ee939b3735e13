package org.turtleproof.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.turtleproof.serve.http.Limits;

/** Clients that send or take their bytes slowly, more of them than the server has threads. */
class SlowClientsIT {

    private static final int CROWD = 200;
    private static final long BODY_SECONDS = 10;

    /** Less than slow clients are waited for, and much more than an answer takes on a busy machine. */
    private static final long PATIENCE_NANOSECONDS = 8_000_000_000L;

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String BEGUN =
            "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: " + FORM + "\r\nContent-Length: 90000\r\n\r\nquery=";
    private static final String BEGUN_IN_CHUNKS = "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: " + FORM
            + "\r\nTransfer-Encoding: chunked\r\n\r\n6\r\nquery=\r\n";

    /** An answer of more bytes than sockets hold, and few enough to be kept. */
    private static final String LARGE =
            "SELECT (CONCAT(\"" + "x".repeat(4000) + "\", STR(?n)) AS ?text) { VALUES ?n { " + numbers(480) + " } }";

    private static final String ADDRESS = "sparql?format=csv&query=" + Client.encode(LARGE);
    private static final String REQUEST = "GET /" + ADDRESS + " HTTP/1.1\r\nHost: a\r\n\r\n";

    private static KnowledgeServer server;
    private static Client client;

    private final List<Wire> slow = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        Limits limits = Limits.STANDARD
                .queryTime(Duration.ofSeconds(5))
                .queries(4, 8)
                .sizes(5 << 20, 100_000, 16_000)
                .times(Duration.ofSeconds(BODY_SECONDS), Duration.ofSeconds(2));
        server = KnowledgeServer.start(
                SampleRelease.first(), ServerOptions.STANDARD.port(0).limits(limits));
        client = Client.of(server);
    }

    @AfterAll
    static void stop() throws IOException {
        try (Wire idle = Wire.to(server, 4096).send(REQUEST)) {
            long start = System.nanoTime();
            server.close();
            assertTrue(System.nanoTime() - start < 15_000_000_000L, "waits for those who take nothing");
        }
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Wire wire : slow) {
            wire.close();
        }
    }

    private static String numbers(int count) {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < count; i++) {
            numbers.append(i).append(' ');
        }
        return numbers.toString();
    }

    private static void answersOthers(int times) {
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            HttpResponse<String> posted = client.send(
                    "POST", "sparql", "query=" + Client.encode("ASK { ?s ?p " + i + " }"), "Content-Type", FORM);
            assertEquals(200, posted.statusCode(), posted.body());
            assertEquals(200, client.get("doc/bridge").statusCode());
            assertTrue(System.nanoTime() - start < PATIENCE_NANOSECONDS, "others wait");
        }
    }

    @Test
    void bodiesThatNeverComeWholeHoldNoThreadAndAreGivenUp() throws IOException {
        for (int i = 0; i < CROWD; i++) {
            slow.add(Wire.to(server).send(i % 2 == 0 ? BEGUN : BEGUN_IN_CHUNKS));
        }
        answersOthers(10);
        for (Wire wire : slow) {
            String answer = wire.rest();
            assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
            assertTrue(answer.contains("application/problem+json"), answer);
            assertTrue(answer.contains("Connection: close"), answer);
        }
        answersOthers(1);
    }

    @Test
    void aBodyThatTricklesIsGivenUpAsWell() throws Exception {
        Wire wire = Wire.to(server).send(BEGUN);
        slow.add(wire);
        long start = System.nanoTime();
        while (wire.socket().getInputStream().available() == 0) {
            assertTrue(System.nanoTime() - start < 2 * BODY_SECONDS * 1_000_000_000L, "it goes on");
            wire.send("x");
            Thread.sleep(200);
        }
        assertTrue(wire.rest().startsWith("HTTP/1.1 408 "));
    }

    @Test
    void answersThatNobodyTakesHoldNoThread() throws IOException {
        // Asked as the crowd will ask, so that the answer is kept, and none of them takes the place of a query.
        assertEquals(200, client.get(ADDRESS).statusCode());
        for (int i = 0; i < CROWD; i++) {
            slow.add(Wire.to(server, 4096).send(REQUEST));
        }
        answersOthers(10);
    }
}
