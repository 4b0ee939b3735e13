package org.turtleproof.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of things, looked up by a real client. */
class LinkedDataIT {

    private static KnowledgeServer server;
    private static Client client;

    @BeforeAll
    static void start() throws Exception {
        server = KnowledgeServer.start(SampleRelease.first(), ServerOptions.STANDARD.port(0));
        client = Client.of(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void sendsThoseWhoLookUpAThingToTheDocumentAboutIt() {
        HttpResponse<String> response = client.get("id/bridge", "Accept", "text/turtle");
        assertEquals(303, response.statusCode());
        assertEquals("/doc/bridge", Client.header(response, "location"));
        assertTrue(Client.header(response, "vary").contains("Accept"));
        assertEquals("/doc/bridge?format=nt", Client.header(client.get("id/bridge?format=nt"), "location"));
        assertEquals(404, client.get("id/nothing").statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, text/turtle",
        "application/ld+json, application/ld+json",
        "application/n-triples, application/n-triples",
        "application/rdf+xml, application/rdf+xml",
        "text/html, text/html",
        "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', text/html",
        "'text/turtle;q=0.5, text/html;q=0.4', text/turtle",
        "'text/turtle;q=0, */*', application/n-triples",
        "*/*, text/turtle",
        "text/*, text/turtle",
    })
    void givesTheRepresentationTheClientWantsMost(String accept, String expected) {
        HttpResponse<String> response = client.get("doc/bridge", "Accept", accept);
        assertEquals(200, response.statusCode());
        assertTrue(
                Client.header(response, "content-type").startsWith(expected), Client.header(response, "content-type"));
        assertTrue(response.body().contains("Old Bridge"));
        assertTrue(Client.header(response, "vary").contains("Accept"));
        assertTrue(Client.header(response, "link").contains("rel=\"alternate\""));
        assertTrue(Client.header(response, "link").contains("rel=\"license\""));
    }

    @ParameterizedTest
    @CsvSource({
        "doc/bridge.ttl, text/turtle",
        "doc/bridge.jsonld, application/ld+json",
        "doc/bridge.html, text/html",
        "doc/bridge?format=rdf, application/rdf+xml",
        "doc/bridge?format=text/turtle, text/turtle",
        "term/ex:Bridge?format=ttl, text/turtle",
        "describe?iri=https://example.org/kb/ontology%23Bridge&format=nt, application/n-triples",
        "data?default&format=ttl, text/turtle",
        "data?format=trig, application/trig",
        "graph/claims, text/turtle",
        ".well-known/void, text/turtle",
        "ontology?format=ttl, text/turtle",
        "search?q=bridge&format=json, application/json",
    })
    void takesExtensionsAndFormatsByName(String path, String expected) {
        HttpResponse<String> response = client.get(path);
        assertEquals(200, response.statusCode());
        assertTrue(
                Client.header(response, "content-type").startsWith(expected), Client.header(response, "content-type"));
    }

    @Test
    void offersWhatThereIsToThoseItCannotPlease() {
        HttpResponse<String> response = client.get("doc/bridge", "Accept", "application/pdf");
        assertEquals(406, response.statusCode());
        assertTrue(response.body().contains("text/turtle") && response.body().contains("text/html"));
        assertEquals(406, client.get("doc/bridge?format=pdf").statusCode());
    }

    @Test
    void tellsRetiredFromUnknown() {
        assertEquals(410, client.get("doc/lost", "Accept", "text/turtle").statusCode());
        HttpResponse<String> unknown = client.get("doc/nothing", "Accept", "text/html");
        assertEquals(404, unknown.statusCode());
        assertTrue(Client.header(unknown, "content-type").startsWith("text/html"));
        assertEquals("application/problem+json", Client.header(client.get("doc/nothing"), "content-type"));
    }

    @Test
    void tagsEachRepresentationOfEachRelease() {
        HttpResponse<String> turtle = client.get("doc/bridge", "Accept", "text/turtle");
        HttpResponse<String> html = client.get("doc/bridge", "Accept", "text/html");
        assertFalse(Client.header(turtle, "etag").equals(Client.header(html, "etag")));
        String tag = Client.header(turtle, "etag");
        assertEquals(
                304,
                client.get("doc/bridge", "Accept", "text/turtle", "If-None-Match", tag)
                        .statusCode());
        assertEquals(
                304,
                client.get("doc/bridge", "Accept", "text/turtle", "If-None-Match", "\"x\", W/" + tag)
                        .statusCode());
        assertEquals(
                200,
                client.get("doc/bridge", "Accept", "text/html", "If-None-Match", tag)
                        .statusCode());
        assertTrue(Client.header(turtle, "turtleproof-release").startsWith("1111"));
    }

    @Test
    void compressesForThoseWhoWantIt() {
        HttpResponse<String> packed = client.get("data?format=trig", "Accept-Encoding", "gzip");
        assertEquals("gzip", Client.header(packed, "content-encoding"));
        assertTrue(Client.header(packed, "etag").contains("--gzip"));
        assertTrue(Client.header(packed, "vary").contains("Accept-Encoding"));
        HttpResponse<String> again = client.get(
                "data?format=trig", "Accept-Encoding", "gzip", "If-None-Match", Client.header(packed, "etag"));
        assertEquals(304, again.statusCode());
        assertEquals("", Client.header(client.get("data?default&format=ttl"), "content-encoding"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "doc/bridge",
                "doc/bridge.ttl",
                "sparql?query=ASK%7B%7D",
                "data",
                "timeline",
                "documents",
                "disagreements",
                "ontology",
                "shapes",
                "query",
                "search?q=east",
                "health/live",
                "health/ready",
                "metrics",
                ".well-known/void",
                "assets/style.css",
                "doc/c2",
                "doc/gazette",
                "doc/p1",
                "term/ev:alleged",
            })
    void answersHeadAsGetWithoutBodyAndOptionsForBrowsers(String path) {
        HttpResponse<String> get = client.get(path, "Accept", "text/html, */*;q=0.1");
        HttpResponse<String> head = client.send("HEAD", path, "", "Accept", "text/html, */*;q=0.1");
        assertEquals(200, get.statusCode(), get.body());
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(Client.header(get, "content-type"), Client.header(head, "content-type"));
        assertEquals(Client.header(get, "etag"), Client.header(head, "etag"));
        assertEquals("*", Client.header(get, "access-control-allow-origin"));
        assertEquals("", Client.header(get, "access-control-allow-credentials"));
        assertEquals("nosniff", Client.header(get, "x-content-type-options"));
        assertTrue(Client.header(get, "content-security-policy").contains("default-src 'none'"));
        HttpResponse<String> options = client.send("OPTIONS", path, "", "Origin", "https://example.com");
        assertEquals(204, options.statusCode());
        assertTrue(Client.header(options, "access-control-allow-methods").contains("GET"));
    }

    @Test
    void letsNothingInjectIntoAPage() {
        HttpResponse<String> entity = client.get("doc/east", "Accept", "text/html");
        assertTrue(entity.body().contains("Eastbank &lt;b&gt;&amp;"), entity.body());
        assertFalse(entity.body().contains("Eastbank <b>"));
        String script = "%3Cscript%3Ealert(1)%3C/script%3E%22%27";
        for (String path :
                List.of("search?q=" + script, "query?query=" + script, "doc/" + script, "timeline?kind=" + script)) {
            assertFalse(client.get(path, "Accept", "text/html").body().contains("<script>alert"), path);
        }
        assertEquals(400, client.get("sparql?query=%FF%FE").statusCode());
        for (String path : List.of(
                "assets/..%2f..%2fetc%2fpasswd", "assets/%2e%2e/x.css", "assets//etc/passwd", "assets/nothing.css")) {
            int status = client.get(path).statusCode();
            assertTrue(status == 400 || status == 404, path + " " + status);
        }
    }

    @Test
    void pagesAskNoOtherHost() {
        for (String path : List.of("", "doc/bridge", "doc/c2", "timeline", "query", "ontology", "search?q=bridge")) {
            String page = client.get(path, "Accept", "text/html").body();
            assertFalse(page.matches("(?s).*(src|href)=\"https?://[^\"]*\"[^>]*rel=\"stylesheet\".*"), path);
            assertFalse(page.matches("(?s).*<(script|img|iframe|link)[^>]+(src|href)=\"(https?:)?//.*"), path);
        }
    }

    @Test
    void showsWhoSaysWhatAndWhoDeniesIt() {
        String claim = client.get("doc/c2", "Accept", "text/html").body();
        assertTrue(claim.contains("stance-alleged"));
        assertTrue(claim.indexOf("The Gazette") < claim.indexOf("Eastbank"), "the chain begins with the document");
        assertTrue(claim.contains("denied by") || claim.contains("It is denied by"));
        assertTrue(claim.contains("perhaps"));
        String disagreements =
                client.get("disagreements", "Accept", "text/html").body();
        assertTrue(disagreements.contains("stance-denied") && disagreements.contains("stance-alleged"));
        String description =
                client.get("doc/bridge", "Accept", "application/n-triples").body();
        assertFalse(
                description.contains("<https://example.org/kb/id/bridge> <https://example.org/kb/ontology#soldTo>"),
                description);
        assertTrue(description.contains("evidence#alleged"));
    }

    @Test
    void findsNamesWithoutAccentsAndInPart() {
        assertTrue(client.get("search?q=eleono&format=json").body().contains("id:east"));
        assertTrue(client.get("search?q=PONT+vieux&format=json").body().contains("id:bridge"));
        assertEquals("[]", client.get("search?q=nowhere&format=json").body());
        assertEquals("[]", client.get("search?q=*%3A*+AND+(&format=json").body());
        String query =
                "PREFIX text: <http://jena.apache.org/text#> SELECT ?s { ?s text:query \"vieux\" . ?s a <https://example.org/kb/ontology#Bridge> }";
        assertTrue(client.query(query).body().contains("id/bridge"));
    }

    @Test
    void answersQuestionsOnAPageWithLinksToWhatItFound() {
        String page =
                client.get("query?id=joined-villages", "Accept", "text/html").body();
        assertTrue(page.contains("Which villages does the bridge join?"));
        assertTrue(page.contains("href=\"/doc/west\""));
        String broken = client.get("query?query=SELECT", "Accept", "text/html").body();
        assertTrue(broken.contains("not a SPARQL 1.1 query"));
    }

    @Test
    void drawsWhatIsDatedAsExactlyAsItIs() {
        String page = client.get("timeline", "Accept", "text/html").body();
        assertTrue(page.contains("1931") && page.contains("Old Bridge"));
        assertFalse(client.get("timeline?stance=ev:denied", "Accept", "text/html")
                .body()
                .contains("Old Bridge"));
    }

    @Test
    void saysThatAPortIsTaken() {
        assertThrows(
                BindException.class,
                () -> KnowledgeServer.start(SampleRelease.first(), ServerOptions.STANDARD.port(server.port())));
    }

    @Test
    void exchangesReleasesUnderClientsThatSeeOneOrTheOtherAsAWhole() throws Exception {
        try (KnowledgeServer swapped = KnowledgeServer.start(SampleRelease.first(), ServerOptions.STANDARD.port(0))) {
            Client crowd = Client.of(swapped);
            AtomicBoolean done = new AtomicBoolean();
            List<CompletableFuture<Integer>> clients = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                clients.add(CompletableFuture.supplyAsync(
                        () -> {
                            int asked = 0;
                            while (!done.get()) {
                                HttpResponse<String> response =
                                        crowd.query("SELECT ?o { ?s <https://example.org/kb/ontology#mark> ?o }");
                                assertEquals(200, response.statusCode());
                                String release = Client.header(response, "turtleproof-release");
                                assertEquals(
                                        release.startsWith("1111"),
                                        !response.body().contains("mark of " + release.substring(0, 4)));
                                asked++;
                            }
                            return asked;
                        },
                        task -> new Thread(task).start()));
            }
            for (int i = 0; i < 25; i++) {
                String digit = Integer.toString(2 + i % 8).repeat(16);
                swapped.swap(SampleRelease.of(digit, "id:bridge ex:mark \"mark of " + digit.substring(0, 4) + "\" ."));
                Thread.sleep(20);
            }
            done.set(true);
            int asked = clients.stream().mapToInt(CompletableFuture::join).sum();
            assertTrue(asked > 20, "asked " + asked);
        }
    }
}
