package org.turtleproof.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turtleproof.check.CheckedKnowledgeBase;
import org.turtleproof.compile.Compiler;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.release.Release;
import org.turtleproof.release.ReleaseBuilder;
import org.turtleproof.serve.KnowledgeServer;
import org.turtleproof.serve.SampleRelease;
import org.turtleproof.serve.ServerOptions;
import org.turtleproof.serve.content.ServedRelease;
import org.turtleproof.starter.Starter;

/** How often the server runs a query, and what it does before the first one. */
class ServedWorkIT {

    private static KnowledgeServer server;

    @BeforeAll
    static void start() throws Exception {
        server = KnowledgeServer.start(SampleRelease.first(), ServerOptions.STANDARD.port(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String ask(String query) throws IOException, InterruptedException {
        return ask(server, query);
    }

    private static String ask(KnowledgeServer server, String query) throws IOException, InterruptedException {
        URI uri = URI.create(server.url() + "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri).header("Accept", "text/csv").build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static Map<String, Long> runs(Recorded work) {
        return work.counted(QueryRun.class, event -> event.getString("target"));
    }

    @Test
    void runsAQueryOnceHoweverOftenItIsAsked() throws Exception {
        String query = "SELECT ?thing WHERE { ?thing a ?kind } ORDER BY ?thing LIMIT 3";
        Recorded work = Recorded.during(() -> {
            String first = ask(query);
            assertEquals(first, ask(query));
            assertEquals(first, ask(query));
        });
        assertEquals(1L, runs(work).values().stream().mapToLong(Long::longValue).sum(), runs(work)::toString);
    }

    @Test
    void runsAQueryAgainWhoseAnswerMayDifferEachTime() throws Exception {
        String query = "SELECT (UUID() AS ?fresh) WHERE {}";
        Recorded work = Recorded.during(() -> {
            ask(query);
            ask(query);
        });
        assertEquals(2L, runs(work).values().stream().mapToLong(Long::longValue).sum(), runs(work)::toString);
    }

    @Test
    void answersFromAReleaseOnDiskWithoutBuildingAnyGraphAnew(@TempDir Path folder) throws Exception {
        Path kb = folder.resolve("kb");
        new Starter(Starter.DEFAULT_BASE).write(kb);
        CheckedKnowledgeBase proof = Compiler.with(List.of())
                .compile(new KnowledgeBaseLoader().read(kb, Optional.empty()))
                .checked()
                .orElseThrow();
        Path release = Files.createDirectory(folder.resolve("release"));
        assertEquals(List.of(), new ReleaseBuilder().build(proof, release).problems());
        Recorded work = Recorded.during(() -> {
            try (KnowledgeServer opened =
                    KnowledgeServer.start(ServedRelease.of(Release.open(release)), ServerOptions.STANDARD.port(0))) {
                assertTrue(ask(opened, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").length() > "n".length());
            }
        });
        assertEquals(
                0L,
                work.of(GraphBuilt.class).stream()
                        .filter(event -> event.getInt("triples") > 0)
                        .count());
    }
}
