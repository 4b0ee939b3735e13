package org.turtleproof.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turtleproof.serve.http.Limits;

/** Attacks on the server, over real sockets, and what they come to. */
class ServerAttacksIT {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String QUOTE = "\" onmouseover=\"alert(1)";
    private static final String FORM = "application/x-www-form-urlencoded";

    /** A release whose every text and address wants to be markup. */
    private static final String HOSTILE = """
      id:evil a ex:Village ; rdfs:label "<script>alert(1)</script>"@en , "\\" onmouseover=\\"alert(1)"@fr ;
        rdfs:comment "</textarea></title><img src=x onerror=alert(1)>"@en ;
        rdfs:seeAlso <javascript:alert(1)> , <data:text/html,%3Cscript%3Ealert(1)%3C/script%3E> , <https://example.org/a'b> .
      graph:claims {
        id:c9 a ev:Claim ; rdfs:label "<script>alert(1)</script>"@en ; ev:subject id:evil ; ev:predicate ex:soldTo ; ev:object <javascript:alert(1)> ;
          ev:stance ev:alleged ; ev:polarity ev:positive ; ev:attribution [ ev:rank 1 ; ev:agent <javascript:alert(1)> ] ;
          ev:hedge "<script>alert(1)</script>"@en ; ev:flagNote "<script>alert(1)</script>"@en ;
          ev:originalSource <javascript:alert(1)> ; ev:passage id:p1 .
      }
      """;

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/](?:[^\"'>]|\"[^\"]*\"|'[^']*')*>");
    private static final Pattern LIVE = Pattern.compile(
            "(?i)<script(?! src=\"/)|<img(?! src=\"/)|<b>|(?:href|src|action)\\s*=\\s*[\"']?\\s*(?:javascript|data|vbscript):");
    private static final Pattern HANDLER = Pattern.compile("(?i)\\son\\w+\\s*=");

    private static KnowledgeServer server;
    private static Client client;

    @BeforeAll
    static void start() throws Exception {
        server = KnowledgeServer.start(
                SampleRelease.of("2222222222222222bbbb", HOSTILE),
                ServerOptions.STANDARD
                        .port(0)
                        .limits(Limits.STANDARD
                                .queryTime(Duration.ofSeconds(2))
                                .queries(4, 8)
                                .sizes(1 << 20, 100_000, 8_000)));
        client = Client.of(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void answersOthersAsEver() {
        long start = System.nanoTime();
        HttpResponse<String> response =
                client.query("ASK { ?bridge <https://example.org/kb/ontology#joins> ?village }");
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(200, client.get("health/live").statusCode());
        assertTrue(System.nanoTime() - start < 10_000_000_000L, "others wait");
    }

    // ---- Markup

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doc/evil",
                "doc/c9",
                "doc/p1",
                "doc/gazette",
                "search?q=script",
                "disagreements",
                "timeline",
                "query?query=SELECT%20*%20%7B%20%3Chttps%3A%2F%2Fexample.org%2Fkb%2Fid%2Fevil%3E%20%3Fp%20%3Fo%20%7D",
            })
    void showsHostileTextsAsTexts(String path) {
        isHarmless(client.get(path, "Accept", "text/html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search?q=%s",
                "query?query=%s",
                "query?id=%s",
                "query?query=ASK%%7B%%7D&over=%s",
                "timeline?kind=%s&stance=%s&document=%s",
                "doc/%s",
                "id/%s",
                "term/%s",
                "term/ex:%s",
                "describe?iri=%s",
                "graph/%s",
                "doc/bridge?format=%s",
                "assets/%s",
                "%s",
            })
    void showsHostileParametersAsTexts(String path) {
        for (String hostile :
                List.of(SCRIPT, QUOTE, "</textarea><img src=x onerror=alert(1)>", "javascript:alert(1)", "'\"><b>")) {
            isHarmless(client.get(
                    path.replace("%s", Client.encode(hostile).replace("+", "%20"))
                            .replace("%%", "%"),
                    "Accept",
                    "text/html"));
        }
    }

    private static void isHarmless(HttpResponse<String> response) {
        Matcher tags = TAG.matcher(response.body());
        while (tags.find()) {
            assertFalse(LIVE.matcher(tags.group()).find(), tags.group());
            assertFalse(
                    HANDLER.matcher(tags.group().replaceAll("\"[^\"]*\"", "")).find(), tags.group());
        }
        tellsNothingOfTheInside(response);
        if (response.statusCode() != 400) {
            assertTrue(Client.header(response, "content-security-policy").contains("script-src 'self'"));
            assertEquals("nosniff", Client.header(response, "x-content-type-options"));
        }
    }

    private static void tellsNothingOfTheInside(HttpResponse<String> response) {
        assertTrue(response.statusCode() < 500, response.statusCode() + " " + response.body());
        assertFalse(response.body().contains("\tat "), response.body());
        assertFalse(response.body().contains("Exception"), response.body());
        assertEquals("", Client.header(response, "server"));
    }

    // ---- Headers and paths

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/bridge%0d%0aSet-Cookie:%20evil=1",
                "/id/bridge?format=ttl%0d%0aSet-Cookie:%20evil=1",
                "/doc/bridge?format=%0d%0aSet-Cookie:%20evil=1",
                "/sparql?query=ASK%7B%7D&format=json%0d%0aSet-Cookie:%20evil=1",
                "/search?q=%0d%0aSet-Cookie:%20evil=1",
                "/describe?iri=https://example.org/%0d%0aSet-Cookie:%20evil=1",
            })
    void letsNobodyWriteHeaders(String target) throws IOException {
        String answer = raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertFalse(answer.split("\r\n\r\n")[0].contains("\r\nSet-Cookie"), answer);
        assertTrue(answer.matches("(?s)HTTP/1.1 [2-4].*"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../../../../../../etc/passwd",
                "/assets/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..%2f..%2f..%2fetc%2fpasswd",
                "/assets/..%5c..%5cetc%5cpasswd",
                "/assets/..;/..;/etc/passwd",
                "/webjars/../../../org/turtleproof/version.properties",
                "/webjars/%2e%2e/%2e%2e/%2e%2e/org/turtleproof/version.properties",
                "/webjars/..%252f..%252f..%252forg/turtleproof/version.properties",
                "//etc/passwd",
                "/assets//etc/passwd",
                "/doc/..%2f..%2fetc%2fpasswd",
                "/graph/file:///etc/passwd",
                "/assets/%00",
                "/doc/%c0%ae%c0%ae/",
                "/doc/%zz",
                "/WEB-INF/web.xml",
            })
    void letsNobodyOutOfItsFolders(String target) throws IOException {
        String answer =
                raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\nConnection: close\r\n\r\n");
        assertTrue(answer.matches("(?s)HTTP/1.1 4\\d\\d.*"), answer);
        assertFalse(answer.contains("root:") || answer.contains("version="), answer);
        assertFalse(answer.contains("\tat ") || answer.contains("Exception"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /id/bridge HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
                "GET /id/bridge HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Host: evil.example\r\nForwarded: host=evil.example\r\nConnection: close\r\n\r\n",
                "GET /doc/bridge HTTP/1.1\r\nHost: evil.example\r\nAccept: text/html\r\nConnection: close\r\n\r\n",
                "GET http://evil.example/doc/bridge HTTP/1.1\r\nHost: evil.example\r\nAccept: text/turtle\r\nConnection: close\r\n\r\n",
            })
    void repeatsNoHostThatItWasToldToBe(String request) throws IOException {
        assertFalse(raw(request).contains("evil.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nASK{}x",
                "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /evil HTTP/1.1\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
                "GET /\u0000 HTTP/1.1\r\nHost: a\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: a\r\nX-Secret: 1\r\nConnection: close\r\n\r\n",
                "CONNECT evil.example:80 HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
                "\u0016\u0003\u0001 not http at all\r\n\r\n",
            })
    void refusesRequestsThatAreNone(String request) throws IOException {
        String answer = raw(request);
        assertTrue(answer.isEmpty() || answer.matches("(?s)HTTP/1.1 (4\\d\\d|501|505).*"), answer);
        assertFalse(answer.contains("X-Secret") || answer.contains("\tat "), answer);
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        assertTrue(raw("GET /?" + "a".repeat(40_000) + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                .matches("(?s)HTTP/1.1 (414|431).*"));
        assertTrue(raw("GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(60_000) + "\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 431"));
        assertEquals(
                413,
                client.send("POST", "sparql", "query=" + "x".repeat(150_000), "Content-Type", FORM)
                        .statusCode());
        String chunked = "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: " + FORM
                + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                + ("2710\r\n" + "x".repeat(10_000) + "\r\n").repeat(15) + "0\r\n\r\n";
        assertTrue(raw(chunked).startsWith("HTTP/1.1 413"));
        String bomb = client.send("POST", "sparql", "\u001f\u008b", "Content-Type", FORM, "Content-Encoding", "gzip")
                .body();
        assertFalse(bomb.contains("\tat "));
    }

    @Test
    void survivesManyParameters() {
        HttpResponse<String> response =
                client.send("POST", "sparql", "a=1&".repeat(20_000) + "query=ASK%7B%7D", "Content-Type", FORM);
        assertTrue(response.statusCode() == 200 || response.statusCode() == 413, response.body());
    }

    @Test
    void letsOtherOriginsReadButNotWithCredentials() {
        HttpResponse<String> response = client.send(
                "OPTIONS", "sparql", "", "Origin", "https://evil.example", "Access-Control-Request-Method", "POST");
        assertFalse(Client.header(response, "access-control-allow-origin").contains("evil.example"));
        assertEquals("", Client.header(response, "access-control-allow-credentials"));
        tellsNothingOfTheInside(response);
    }

    // ---- Queries

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD <file:///etc/passwd>",
                "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
                "SELECT * FROM NAMED <http://127.0.0.1:1/> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { GRAPH <file:///etc/passwd> { ?s ?p ?o } }",
                "SELECT * { ?s <http://jena.apache.org/ARQ/property#concat> ?o }",
                "SELECT * { ?s <http://jena.apache.org/ARQ/property#textSearch> 'x' }",
                "SELECT * { (?a ?b) <http://jena.apache.org/ARQ/property#strSplit> ('a b' ' ') }",
                "SELECT (<http://www.w3.org/2001/XMLSchema#nonsense>('x') AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/function#system>('x') AS ?x) {}",
                "SELECT (<java:java.lang.Runtime.exec>('id') AS ?x) {}",
                "SELECT * { ?s <java:org.example.Evil> ?o }",
                "DESCRIBE <file:///etc/passwd>",
                "BASE <file:///etc/> SELECT * FROM <passwd> { ?s ?p ?o }",
            })
    void readsNoFileCallsNoServerAndRunsNoCode(String query) {
        HttpResponse<String> response = client.query(query);
        assertTrue(
                Set.of(200, 400, 403).contains(response.statusCode()), response.statusCode() + " " + response.body());
        assertFalse(response.body().contains("root:"), response.body());
        tellsNothingOfTheInside(response);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (REGEX('%s', '^(x|xx|xxx)+\\\\1?$') AS ?slow) {}",
                "SELECT (REPLACE('%s', '^(x|xx|xxx)+\\\\1?$', 'z') AS ?slow) {}",
                "SELECT (<http://www.w3.org/2005/xpath-functions#matches>('%s', '^(x|xx|xxx)+\\\\1?$') AS ?slow) {}",
                "SELECT (<http://www.w3.org/2005/xpath-functions#replace>('%s', '^(x|xx|xxx)+\\\\1?$', '') AS ?slow) {}",
                "SELECT * { ?s ?p ?o FILTER REGEX(CONCAT(STR(?s), '%s'), '(x|xx|xxx)+\\\\1?$', 'i') }",
                "SELECT * { FILTER NOT EXISTS { ?s ?p ?o FILTER REGEX(CONCAT(STR(?s), '%s'), '(x|xx|xxx)+\\\\1?$') } }",
                "SELECT * { { SELECT ?s { ?s ?p ?o FILTER REGEX(CONCAT(STR(?s), '%s'), '(x|xx|xxx)+\\\\1?$') } } }",
                "SELECT (COUNT(REPLACE(CONCAT(STR(?s), '%s'), '(x|xx|xxx)+\\\\1?$', '')) AS ?n) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (REGEX(CONCAT(STR(?s), '%s'), '(x|xx|xxx)+\\\\1?$'))",
                "SELECT * { ?s ?p ?o } ORDER BY (REGEX(CONCAT(STR(?s), '%s'), '(x|xx|xxx)+\\\\1?$'))",
                "CONSTRUCT { ?s ?p ?b } { ?s ?p ?o BIND (REGEX(CONCAT(STR(?s), '%s'), '(x|xx|xxx)+\\\\1?$') AS ?b) }",
            })
    void endsExpressionsThatGoBackForEverAndFreesTheirThreads(String query) {
        String slow = query.replace("%s", "x".repeat(80) + "!");
        long start = System.nanoTime();
        HttpResponse<String> response = client.query(slow);
        assertEquals(503, response.statusCode(), response.body());
        assertTrue(System.nanoTime() - start < 20_000_000_000L, "told too late");
        awaitIdleThreads();
    }

    private static void awaitIdleThreads() {
        long start = System.nanoTime();
        while (!client.get("metrics").body().matches("(?s).*turtleproof_query_running 0\\.0\n.*")) {
            assertTrue(
                    System.nanoTime() - start < 30_000_000_000L,
                    client.get("metrics").body());
        }
    }

    @Test
    void understandsExpressionsAsEver() {
        String query = "SELECT * { BIND (REGEX('Abc', '^a', 'i') AS ?a) BIND (REGEX('Abc', '^b') AS ?b)"
                + " BIND (REPLACE('abc'@en, 'b*', '-') AS ?c) BIND (REPLACE('abab', '(a)(b)', '$2$1') AS ?d)"
                + " BIND (REPLACE('abc', 'x', 'y') AS ?e) BIND (REPLACE('abc', 'a', '$7') AS ?f)"
                + " BIND (REGEX('a', CONCAT('(', '')) AS ?g) BIND (REGEX(7, '7') AS ?h) BIND (REPLACE('A.c', '.', '', 'q') AS ?i)"
                + " BIND (REGEX('a', 'a', CONCAT('w', '')) AS ?j) }";
        assertEquals(
                "a,b,c,d,e,f,g,h,i,j\r\ntrue,false,-a-c,baba,abc,,,,Ac,\r\n",
                client.query(query, "Accept", "text/csv").body());
    }

    @Test
    void isNotFilledByTextsThatDouble() {
        StringBuilder query = new StringBuilder("SELECT (STRLEN(?x40) AS ?n) { BIND ('0123456789abcdef' AS ?x0)");
        IntStream.range(0, 40)
                .forEach(i -> query.append(" BIND (CONCAT(?x" + i + ", ?x" + i + ") AS ?x" + (i + 1) + ")"));
        int status = client.query(query.append("}").toString()).statusCode();
        assertTrue(Set.of(200, 400, 413, 503).contains(status), "status " + status);
    }

    @Test
    void keepsAnsweringWhileManyAskForTooMuch() {
        String product = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . ?p ?q ?r }";
        CompletableFuture<List<Integer>> hostile = CompletableFuture.supplyAsync(() -> ask(product, 64));
        int answered = 0;
        while (!hostile.isDone()) {
            long start = System.nanoTime();
            assertEquals(200, client.get("doc/bridge", "Accept", "text/turtle").statusCode());
            assertTrue(System.nanoTime() - start < 10_000_000_000L, "pages wait for queries");
            answered++;
        }
        List<Integer> statuses = hostile.join();
        assertTrue(answered > 0);
        assertTrue(statuses.contains(429), statuses.toString());
        assertTrue(Set.of(429, 503).containsAll(statuses), statuses.toString());
    }

    private static List<Integer> ask(String query, int clients) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<CompletableFuture<Integer>> answers = IntStream.range(0, clients)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> client.query(query + "#" + i).statusCode(), threads))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }

    // ---- Slow clients

    @Test
    void waitsForNoClientThatIsSlow() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 20; i++) {
                slow.add(send("GET /doc/bridge HTTP/1.1\r\nHost: a\r\nX-Slow: "));
                slow.add(send("POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: " + FORM
                        + "\r\nContent-Length: 90000\r\n\r\nquery="));
                slow.add(send("GET /data?format=trig HTTP/1.1\r\nHost: a\r\n\r\n".repeat(20)));
            }
            answersOthersAsEver();
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static Socket send(String text) throws IOException {
        Socket socket = new Socket("127.0.0.1", server.port());
        socket.setSoTimeout(20_000);
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        return socket;
    }

    /** What comes back for these bytes until the server closes the connection. */
    private static String raw(String request) throws IOException {
        try (Socket socket = send(request)) {
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.net.SocketException reset) {
            return "";
        }
    }
}
