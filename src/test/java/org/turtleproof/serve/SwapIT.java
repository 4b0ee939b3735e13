package org.turtleproof.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.turtleproof.serve.content.ServedRelease;
import org.turtleproof.serve.http.Limits;

/** One release after another under a crowd of clients. */
class SwapIT {

    private static final int CLIENTS = 100;
    private static final int SWAPS = 50;

    /** How many statements of each release carry its number. */
    private static final int MARKS = 200;

    private static final String NUMBERS =
            "SELECT ?n (COUNT(?s) AS ?times) { ?s <https://example.org/kb/ontology#numbered> ?n } GROUP BY ?n";

    private final LongAdder answers = new LongAdder();
    private final LongAdder notModified = new LongAdder();
    private final AtomicLong slowest = new AtomicLong();
    private final Map<String, String> tagsOfReleases = new ConcurrentHashMap<>();

    private static ServedRelease release(int number) {
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < MARKS; i++) {
            more.append("id:mark")
                    .append(i)
                    .append(" ex:numbered ")
                    .append(number)
                    .append(" .\n");
        }
        more.append("id:number ex:numberedOnce ").append(number).append(" .\n");
        return SampleRelease.of("%016x".formatted(number + 1) + "ffff", more.toString());
    }

    @Test
    void noClientLosesARequestOrSeesHalfARelease() throws Exception {
        List<ServedRelease> releases = new ArrayList<>();
        for (int i = 0; i <= SWAPS; i++) {
            releases.add(release(i));
        }
        ExecutorService crowd = Executors.newFixedThreadPool(CLIENTS);
        AtomicBoolean over = new AtomicBoolean();
        try (KnowledgeServer server = KnowledgeServer.start(
                releases.get(0), ServerOptions.STANDARD.port(0).limits(Limits.STANDARD.queries(8, 2 * CLIENTS)))) {
            List<Future<Void>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int place = i;
                clients.add(crowd.submit(() -> ask(server.url(), place, over)));
            }
            long start = System.nanoTime();
            for (int i = 1; i <= SWAPS; i++) {
                awaitMoreAnswers();
                server.swap(releases.get(i));
            }
            awaitMoreAnswers();
            over.set(true);
            for (Future<Void> client : clients) {
                client.get(60, TimeUnit.SECONDS);
            }
            System.out.printf(
                    "%d clients, %d swaps: %d answers, %d of them 304, slowest %d ms, %.1f s%n",
                    CLIENTS,
                    SWAPS,
                    answers.sum(),
                    notModified.sum(),
                    slowest.get() / 1_000_000,
                    (System.nanoTime() - start) / 1e9);
            assertTrue(answers.sum() > CLIENTS * 10L, "too few answers to prove anything");
            assertTrue(tagsOfReleases.size() > SWAPS / 2, "too few releases seen");
        } finally {
            over.set(true);
            crowd.shutdownNow();
        }
    }

    /** Waits until a quarter of the crowd has been answered once more, however slow the machine is. */
    private void awaitMoreAnswers() throws InterruptedException {
        long enough = answers.sum() + CLIENTS / 4;
        for (int waited = 0; answers.sum() < enough; waited++) {
            assertTrue(waited < 3_000, "no answers for half a minute");
            Thread.sleep(10);
        }
    }

    /** Asks until it is over; an exception is a lost request. */
    private Void ask(String url, int place, AtomicBoolean over) throws Exception {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        String query = url + "sparql?query=" + Client.encode(NUMBERS + (place % 4 == 0 ? "" : " #" + place));
        String tag = "";
        while (!over.get()) {
            long start = System.nanoTime();
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create(place % 3 == 2 ? url + "doc/number" : query))
                    .header("Accept", place % 3 == 2 ? "application/n-triples" : "text/csv");
            if (!tag.isEmpty()) {
                request.header("If-None-Match", tag);
            }
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            slowest.accumulateAndGet(System.nanoTime() - start, Math::max);
            answers.increment();
            String release =
                    response.headers().firstValue("Turtleproof-Release").orElseThrow();
            String newTag = response.headers().firstValue("ETag").orElseThrow();
            assertTrue(newTag.startsWith("\"" + release.substring(0, 16)), newTag + " of " + release);
            tagsOfReleases.put(release, newTag);
            if (response.statusCode() == 304) {
                notModified.increment();
                assertEquals(tag, newTag);
                continue;
            }
            assertEquals(200, response.statusCode(), response.body());
            tag = newTag;
            int number = Integer.parseInt(release.substring(0, 16), 16) - 1;
            if (place % 3 == 2) {
                assertTrue(response.body().contains("\"" + number + "\"^^"), response.body());
            } else {
                assertEquals("n,times\r\n" + number + "," + MARKS + "\r\n", response.body());
            }
        }
        return null;
    }
}
