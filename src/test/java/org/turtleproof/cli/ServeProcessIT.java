package org.turtleproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Serving as a process: while the sources are edited, and when it is told to stop. */
class ServeProcessIT {

    private static final String PAGE = "doc/old-lind-bridge";

    /** Takes longer than anybody waits, in small steps. */
    private static final String SLOW = URLEncoder.encode(
            "SELECT (COUNT(*) AS ?n) { "
                    + IntStream.range(0, 12)
                            .mapToObj(i -> "?s%d ?p%d ?o%d .".formatted(i, i, i))
                            .collect(Collectors.joining(" "))
                    + " }",
            StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path kb;
    private Path entities;

    @BeforeEach
    void init() {
        kb = folder.resolve("kb");
        entities = kb.resolve("data/entities/bridges.ttl");
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        assertEquals(ExitCode.CLEAN, Main.run(new String[] {"init", kb.toString()}, nowhere, nowhere));
    }

    @Test
    void aFaultyEditKeepsTheLastGoodReleaseUntilItIsRepaired() throws Exception {
        try (ServeProcess serve =
                ServeProcess.start(folder, "--kb", kb, "--documents", kb.resolve("documents"), "--watch")) {
            String good = Files.readString(entities);
            String first = release(serve.page(PAGE));

            for (String fault : new String[] {"id:old-lind-bridge ex:nonsense 1 .\n", "this is no Turtle"}) {
                int before = serve.told().length();
                Files.writeString(entities, good + fault);
                serve.await("findings", () -> serve.told().substring(before).contains("failed:"));
                assertTrue(serve.told().substring(before).contains("data/entities/bridges.ttl:7:"), serve.told());
                serve.await("a notice", () -> notice(serve).contains("data/entities/bridges.ttl:7:"));
                HttpResponse<String> kept = serve.page(PAGE);
                assertEquals(200, kept.statusCode());
                assertEquals(first, release(kept));
                assertTrue(kept.body().contains("last good release"), kept.body());
            }

            Files.writeString(entities, good.replace("\"Old Lind", "\"Very Old Lind"));
            serve.await("another release", () -> serve.told().contains("serving release"));
            HttpResponse<String> repaired = serve.page(PAGE);
            assertNotEquals(first, release(repaired));
            assertTrue(repaired.body().contains("Very Old Lind Bridge"), repaired.body());
            assertFalse(repaired.body().contains("last good release"), repaired.body());

            Files.writeString(entities, good);
            serve.await("the first release again", () -> first.equals(release(page(serve))));
        }
    }

    @Test
    void aStopLetsARunningQueryGoOnForAWhileAndThenTellsItsClient() throws Exception {
        try (ServeProcess serve = ServeProcess.start(folder, "--kb", kb)) {
            CompletableFuture<HttpResponse<String>> slow =
                    serve.http().sendAsync(serve.request("union?query=" + SLOW).build(), BodyHandlers.ofString());
            serve.await("a running query", () -> body(serve, "metrics").matches("(?s).*running\\S* 1\\.0\\n.*"));
            long start = System.nanoTime();
            serve.process().destroy();
            HttpResponse<String> ended = slow.get(60, TimeUnit.SECONDS);
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
            assertEquals(503, ended.statusCode(), ended.body());
            assertTrue(ended.body().contains("The server is stopping"), ended.body());
            assertTrue(seconds >= 9 && seconds < 25, "told after " + seconds + " s");
            assertTrue(serve.process().waitFor(30, TimeUnit.SECONDS), "goes on");
            // 128 and the number of the signal: what Java makes of being told to end, its work done.
            assertEquals(143, serve.process().exitValue(), serve.told());
            assertFalse(serve.told().contains("\tat "), serve.told());
        }
    }

    private static String notice(ServeProcess serve) {
        return page(serve).body();
    }

    private static HttpResponse<String> page(ServeProcess serve) {
        try {
            return serve.page(PAGE);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static String body(ServeProcess serve, String path) {
        try {
            return serve.send(serve.request(path)).body();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static String release(HttpResponse<String> response) {
        return response.headers().firstValue("Turtleproof-Release").orElseThrow();
    }
}
