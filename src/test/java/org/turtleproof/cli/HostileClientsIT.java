package org.turtleproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crowd that asks a server of little memory for more than it can do, and what is left of the server. */
class HostileClientsIT {

    private static final int CLIENTS = 64;

    /** How long they go on; {@code -Dturtleproof.hostile.seconds} for more. */
    private static final long SECONDS = Long.getLong("turtleproof.hostile.seconds", 20);

    private static final String NORMAL = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

    /** Each in its own way without end, or larger than any answer may be. */
    private static final List<String> QUERIES = List.of(
            "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
            "SELECT DISTINCT ?a ?d ?g ?j { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
            "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i",
            "SELECT (GROUP_CONCAT(STR(?a)) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
            "SELECT ?a ?g (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } GROUP BY ?a ?b ?c ?d ?e ?f ?g",
            "SELECT * { ?a !<x:y>* ?b . ?b !<x:y>* ?c . ?c !<x:y>* ?d . ?d (!<x:y>|^!<x:y>)* ?e } ORDER BY ?e",
            "SELECT (COUNT(DISTINCT *) AS ?n) { " + values(8) + " }",
            "SELECT (STRLEN(?x40) AS ?n) { BIND ('0123456789abcdef' AS ?x0) "
                    + IntStream.range(0, 40)
                            .mapToObj(i -> "BIND (CONCAT(?x%d, ?x%d) AS ?x%d)".formatted(i, i, i + 1))
                            .collect(Collectors.joining(" "))
                    + " }",
            "CONSTRUCT { ?a ?e ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
            "SELECT (REGEX(CONCAT(STR(?s), 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx!'), '(x|xx|xxx)+\\\\1?$') AS ?r) { ?s ?p ?o }",
            "SELECT * { { ?a ?b ?c } MINUS { ?d ?e ?f . ?g ?h ?i . ?a ?x ?y } }");

    private final Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();

    @TempDir
    private Path folder;

    private static String values(int variables) {
        String numbers = IntStream.range(0, 50).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        return IntStream.range(0, variables)
                .mapToObj(i -> "VALUES ?v%d { %s }".formatted(i, numbers))
                .collect(Collectors.joining(" "));
    }

    @Test
    void answersTheNextPoliteClientWhateverCameBefore() throws Exception {
        Path kb = folder.resolve("kb");
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        assertEquals(ExitCode.CLEAN, Main.run(new String[] {"init", kb.toString()}, nowhere, nowhere));
        try (ServeProcess serve =
                ServeProcess.startWithin("512m", folder, "--quiet", "--query-time", "3", "--kb", kb)) {
            long before = rows(serve);
            attack(serve);
            long start = System.nanoTime();
            serve.await("readiness", () -> isReady(serve));
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
            assertEquals(before, rows(serve));
            assertTrue(seconds < 30, "recovers after " + seconds + " s");
            System.out.printf(
                    "%d hostile clients for %d s: %s; ready %d s after%n",
                    CLIENTS, SECONDS, new TreeMap<>(statuses), seconds);
            assertTrue(statuses.keySet().stream().noneMatch(status -> status == 500), statuses + " " + serve.told());
            assertTrue(statuses.getOrDefault(503, 0) + statuses.getOrDefault(413, 0) > 0, statuses.toString());
        }
    }

    private void attack(ServeProcess serve) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        ExecutorService crowd = Executors.newFixedThreadPool(CLIENTS);
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                int place = i;
                crowd.submit(() -> {
                    for (int round = 0; System.nanoTime() < end; round++) {
                        ask(serve, QUERIES.get((place + round) % QUERIES.size()) + "#" + place + "." + round);
                    }
                    return null;
                });
            }
            for (int i = 0; i < CLIENTS; i++) {
                slow.add(slowReader(serve, i));
            }
            crowd.shutdown();
            assertTrue(crowd.awaitTermination(SECONDS + 60, TimeUnit.SECONDS), "somebody still waits");
        } finally {
            crowd.shutdownNow();
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private void ask(ServeProcess serve, String query) throws InterruptedException {
        try {
            HttpResponse<Void> response = serve.http()
                    .send(
                            serve.request("union")
                                    .timeout(Duration.ofSeconds(60))
                                    .header("Content-Type", "application/sparql-query")
                                    .POST(BodyPublishers.ofString(query))
                                    .build(),
                            BodyHandlers.discarding());
            statuses.merge(response.statusCode(), 1, Integer::sum);
            if (response.statusCode() == 429) {
                Thread.sleep(200);
            }
        } catch (IOException hungUp) {
            statuses.merge(0, 1, Integer::sum);
        }
    }

    /** Somebody who asks for 16 MB and takes none of it. */
    private static Socket slowReader(ServeProcess serve, int place) throws IOException {
        Socket socket = new Socket("127.0.0.1", serve.port());
        String query = "SELECT (CONCAT('%s', STR(?a)) AS ?x) { VALUES ?a { %s } } #%d"
                .formatted("x".repeat(8_000), "1 ".repeat(2_000), place);
        socket.getOutputStream()
                .write(("GET /sparql?format=csv&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                                + " HTTP/1.1\r\nHost: a\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static boolean isReady(ServeProcess serve) {
        try {
            return serve.send(serve.request("health/ready").timeout(Duration.ofSeconds(5)))
                            .statusCode()
                    == 200;
        } catch (IOException | InterruptedException notYet) {
            return false;
        }
    }

    private static long rows(ServeProcess serve) throws Exception {
        HttpResponse<String> answer = serve.send(
                serve.request("union?format=csv&query=" + URLEncoder.encode(NORMAL, StandardCharsets.UTF_8)));
        assertEquals(200, answer.statusCode(), answer.body());
        return Long.parseLong(answer.body().split("\r\n")[1]);
    }
}
