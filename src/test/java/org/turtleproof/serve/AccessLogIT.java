package org.turtleproof.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.turtleproof.serve.http.AccessLog;
import org.turtleproof.serve.http.LogFormat;
import org.turtleproof.source.Sha256;

/** What the log says of requests, and what it keeps to itself. */
class AccessLogIT {

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private KnowledgeServer start(LogFormat format) throws Exception {
        return KnowledgeServer.start(
                SampleRelease.first(), ServerOptions.STANDARD.port(0).accessLog(new AccessLog(format, lines::add)));
    }

    private String line() throws InterruptedException {
        String line = lines.poll(10, TimeUnit.SECONDS);
        assertTrue(line != null, "no line");
        return line;
    }

    @Test
    void oneJsonObjectSaysAllThatIsToBeKnownOfARequest() throws Exception {
        try (KnowledgeServer server = start(LogFormat.JSON)) {
            String query = "ASK { ?s ?p ?o }";
            int bytes = Client.of(server).query(query).body().length();
            JsonNode line = new ObjectMapper().readTree(line());
            Instant.parse(line.get("time").asText());
            assertEquals("127.0.0.1", line.get("client").asText());
            assertEquals("GET", line.get("method").asText());
            assertEquals("/sparql", line.get("path").asText());
            assertEquals(200, line.get("status").asInt());
            assertEquals(bytes, line.get("bytes").asInt());
            assertTrue(line.get("milliseconds").asLong() >= 0);
            assertTrue(line.get("release").asText().startsWith("1111111111111111"));
            String digest = Sha256.of(query.getBytes(StandardCharsets.UTF_8));
            assertTrue(digest.startsWith(line.get("query").asText()));
            assertEquals(32, line.get("query").asText().length());
        }
    }

    @Test
    void refusedQueriesAreNamedToo() throws Exception {
        try (KnowledgeServer server = start(LogFormat.TEXT)) {
            Client.of(server).query("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }");
            assertTrue(line().matches("\\S+Z 127\\.0\\.0\\.1 \"GET /sparql\" 403 \\d+ \\d+ ms query [0-9a-f]{32}"));
            Client.of(server).get("nothing");
            assertTrue(line().matches("\\S+Z 127\\.0\\.0\\.1 \"GET /nothing\" 404 \\d+ \\d+ ms"));
        }
    }

    @Test
    void neitherSecretsNorControlCharactersGetIntoIt() throws Exception {
        List<String> requests = List.of(
                "GET /x%0d%0aevil%1b[31m HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /search?q=secret HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer secret\r\nCookie: secret=1\r\n\r\n",
                "GET http://user:secret@a/nothing HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /\u00c2\u009b31m\u00e2\u0080\u00a8evil HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /\"%20200%200\" HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /" + "y".repeat(9_000) + " HTTP/1.1\r\nHost: a\r\n\r\n",
                "EVIL\u001b[31m / HTTP/1.1\r\nHost: a\r\n\r\n");
        for (LogFormat format : LogFormat.values()) {
            try (KnowledgeServer server = start(format)) {
                for (String request : requests) {
                    Wire.answer(server, request);
                    String line = lines.poll(2, TimeUnit.SECONDS);
                    if (line != null) {
                        assertTrue(line.chars().noneMatch(c -> Character.isISOControl(c) || c == 0x2028), line);
                        assertFalse(line.contains("secret"), line);
                        assertTrue(line.length() < 1_500, line);
                        assertEquals(format == LogFormat.JSON ? '{' : '2', line.charAt(0));
                    }
                }
            }
        }
    }
}
