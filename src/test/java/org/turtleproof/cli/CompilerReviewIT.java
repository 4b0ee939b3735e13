package org.turtleproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.turtleproof.release.Release;
import org.turtleproof.serve.KnowledgeServer;
import org.turtleproof.serve.ServerOptions;
import org.turtleproof.serve.content.ServedRelease;
import org.turtleproof.serve.http.Limits;

/** Data posted to {@code /check} of a served release. */
class CompilerReviewIT {

    private static final int LARGEST = 50_000;

    private static final String PREFIXES = """
      @prefix ex: <https://example.org/kb/ontology#> .
      @prefix id: <https://example.org/kb/id/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      """;

    private static final String UNDEFINED = PREFIXES + "id:other ex:nonsense id:another .\n";
    private static final String MALFORMED = PREFIXES + "id:other a ex:Bridge ; rdfs:label \"open .\n";

    @TempDir
    private static Path folder;

    private static KnowledgeServer server;

    @BeforeAll
    static void start() throws Exception {
        Path kb = folder.resolve("kb");
        run("init", kb.toString());
        run("build", kb.toString(), "--documents", kb.resolve("documents").toString());
        ServedRelease release = ServedRelease.of(Release.open(kb.resolve(ReleaseBuild.DEFAULT_PLACE)));
        server = KnowledgeServer.start(
                release,
                ServerOptions.STANDARD
                        .port(0)
                        .limits(Limits.STANDARD.sizes(1 << 20, LARGEST, 8_000))
                        .review(new CompilerReview()));
    }

    private static void run(String... arguments) {
        StringWriter told = new StringWriter();
        PrintWriter out = new PrintWriter(told);
        assertEquals(ExitCode.CLEAN, Main.run(arguments, out, out), told::toString);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> post(byte[] data, String type, String accept) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + "check"))
                .POST(BodyPublishers.ofByteArray(data))
                .header("Accept", accept);
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String turtle, String accept) throws Exception {
        return post(turtle.getBytes(StandardCharsets.UTF_8), "text/turtle", accept);
    }

    private static String type(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("").split(";")[0];
    }

    private static List<JsonNode> lines(HttpResponse<String> response) {
        ObjectMapper json = new ObjectMapper();
        return response.body()
                .lines()
                .map(line -> {
                    try {
                        return json.readTree(line);
                    } catch (java.io.IOException none) {
                        throw new AssertionError(line, none);
                    }
                })
                .toList();
    }

    @Test
    void pointsToTheLineAsJson() throws Exception {
        HttpResponse<String> response = post(UNDEFINED, "application/json");
        assertEquals(200, response.statusCode(), response.body());
        assertEquals("application/x-ndjson", type(response));
        assertTrue(response.headers().firstValue("Vary").orElse("").contains("Accept"));
        JsonNode found = lines(response).stream()
                .filter(line -> line.path("rule").asText().equals("undefined-term"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(response.body()));
        assertTrue(found.toString().contains("\"posted.ttl\""), found.toString());
        assertTrue(found.toString().contains("ex:nonsense"), found.toString());
        assertTrue(found.toString().contains("\"line\":4"), found.toString());
    }

    @Test
    void answersInSarifToThoseWhoAcceptIt() throws Exception {
        HttpResponse<String> response = post(UNDEFINED, "application/sarif+json");
        assertEquals(200, response.statusCode(), response.body());
        assertEquals("application/sarif+json", type(response));
        JsonNode report = new ObjectMapper().readTree(response.body());
        assertEquals("2.1.0", report.path("version").asText());
        JsonNode results = report.path("runs").path(0).path("results");
        assertTrue(results.findValuesAsText("ruleId").contains("undefined-term"), results.toString());
        JsonNode place = results.path(0).path("locations").path(0).path("physicalLocation");
        assertEquals("posted.ttl", place.path("artifactLocation").path("uri").asText());
        assertEquals(4, place.path("region").path("startLine").asInt());
    }

    @ParameterizedTest
    @CsvSource({"text/html, text/html", "text/plain, text/plain", "text/turtle, text/turtle", "image/png, ''"})
    void answersInTheFormatThatIsAccepted(String accept, String expected) throws Exception {
        HttpResponse<String> response = post(UNDEFINED, accept);
        assertEquals(expected.isEmpty() ? 406 : 200, response.statusCode(), response.body());
        assertEquals(expected.isEmpty() ? "application/problem+json" : expected, type(response));
    }

    @Test
    void findsMistakesInMalformedTurtle() throws Exception {
        HttpResponse<String> response = post(MALFORMED, "application/json");
        assertEquals(200, response.statusCode(), response.body());
        JsonNode first = lines(response).get(0);
        assertEquals("syntax-error", first.path("rule").asText(), response.body());
        assertTrue(first.toString().contains("\"line\":4"), response.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000\u0001\u0002", "", "<<<<<<", "@prefix : <"})
    void answersWhateverItIsGiven(String data) throws Exception {
        assertEquals(200, post(data, "application/json").statusCode());
    }

    @Test
    void findsTheBaseThatIsNoIri() throws Exception {
        HttpResponse<String> response = post("@base <no iri> .\n<a> <b> <c> .\n", "application/json");
        assertEquals(200, response.statusCode(), response.body());
        JsonNode first = lines(response).get(0);
        assertEquals("error", first.path("severity").asText(), response.body());
        assertTrue(first.toString().contains("\"line\":1,"), response.body());
    }

    @Test
    void answersWhateverBytesItIsGiven() throws Exception {
        byte[] noText = {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xc3, 0x28};
        HttpResponse<String> response = post(noText, "text/turtle", "application/json");
        assertEquals(200, response.statusCode(), response.body());
        assertTrue(lines(response).get(0).has("rule"), response.body());
        String nested = PREFIXES + "id:a ex:b " + "[ ex:b ".repeat(5_000) + "1" + " ]".repeat(5_000) + " .";
        int status = post(nested, "application/json").statusCode();
        assertTrue(status == 200 || status == 400, "status " + status);
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception {
        HttpResponse<String> response = post("#".repeat(LARGEST + 1), "application/json");
        assertEquals(413, response.statusCode(), response.body());
        assertEquals("application/problem+json", type(response));
        assertEquals(200, post("#".repeat(LARGEST), "application/json").statusCode());
    }

    @Test
    void refusesWhatIsNoRdf() throws Exception {
        byte[] data = UNDEFINED.getBytes(StandardCharsets.UTF_8);
        assertEquals(415, post(data, "image/png", "application/json").statusCode());
        assertEquals(415, post(data, "", "application/json").statusCode());
    }
}
