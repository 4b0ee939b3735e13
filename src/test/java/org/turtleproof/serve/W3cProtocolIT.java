package org.turtleproof.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.turtleproof.rdf.Prefixes;
import org.turtleproof.serve.content.ServedRelease;

/**
 * The W3C tests of the SPARQL 1.1 Protocol (repository w3c/rdf-tests): the folder {@code sparql/sparql11/protocol} is given by
 * property. Updates that a server ought to carry out are left out: a release never changes.
 */
@EnabledIfSystemProperty(named = "turtleproof.suite.protocol", matches = ".+")
class W3cProtocolIT {

    private static final String MANIFEST = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String HTTP = "http://www.w3.org/2011/http#";
    private static final String CONTENT = "http://www.w3.org/2011/content#";
    private static final String UPDATE = "http://www.w3.org/2009/sparql/tests/test-update#";

    private static final Map<String, Set<String>> FORMATS = Map.of(
            "boolean", Set.of("application/sparql-results+json", "application/sparql-results+xml"),
            "tabular",
                    Set.of(
                            "application/sparql-results+json",
                            "application/sparql-results+xml",
                            "text/csv",
                            "text/tab-separated-values"),
            "RDF", Set.of("text/turtle", "application/rdf+xml", "application/n-triples", "text/html"));

    private static KnowledgeServer server;
    private static Model manifest;

    @BeforeAll
    static void start() throws IOException {
        manifest = RDFDataMgr.loadModel(Path.of(System.getProperty("turtleproof.suite.protocol"))
                .resolve("manifest.ttl")
                .toString());
        DatasetGraph dataset = DatasetGraphFactory.create();
        manifest.listObjectsOfProperty(property(UPDATE, "graphData"))
                .mapWith(RDFNode::asResource)
                .forEach(data -> dataset.addGraph(
                        NodeFactory.createURI(data.getProperty(RDFS.label).getString()),
                        RDFDataMgr.loadGraph(data.getPropertyResourceValue(property(UPDATE, "graph"))
                                .getURI())));
        server = KnowledgeServer.start(
                new ServedRelease(
                        "f".repeat(64),
                        "https://example.org/suite/",
                        dataset,
                        Prefixes.of(Map.of()),
                        List.of(),
                        java.util.Optional.empty()),
                ServerOptions.STANDARD.port(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> answersAsTheProtocolSays() {
        RDFList entries = manifest.listObjectsOfProperty(property(MANIFEST, "entries"))
                .next()
                .as(RDFList.class);
        List<Resource> tests = entries.asJavaList().stream()
                .map(RDFNode::asResource)
                .filter(test -> !test.getLocalName().startsWith("update_"))
                .toList();
        assertTrue(tests.size() > 20, "no suite: " + tests);
        return tests.stream().map(test -> DynamicTest.dynamicTest(test.getLocalName(), () -> run(test)));
    }

    private static void run(Resource test) throws IOException, InterruptedException {
        Resource connection = test.getPropertyResourceValue(property(MANIFEST, "action"));
        for (Resource request : list(connection, "requests")) {
            Resource expected = request.getPropertyResourceValue(property(HTTP, "resp"));
            check(HttpClient.newHttpClient().send(requestOf(request), BodyHandlers.ofString()), expected);
        }
    }

    private static HttpRequest requestOf(Resource request) {
        String path = text(request, HTTP, "absolutePath").replaceFirst("^/sparql/", "sparql");
        Resource body = request.getPropertyResourceValue(property(HTTP, "body"));
        HttpRequest.Builder built = HttpRequest.newBuilder(URI.create(server.url() + path))
                .method(
                        text(request, HTTP, "methodName"),
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(
                                        text(body, CONTENT, "chars"),
                                        Charset.forName(text(body, CONTENT, "characterEncoding"))));
        list(request, "headers")
                .forEach(header -> built.header(text(header, HTTP, "fieldName"), text(header, HTTP, "fieldValue")));
        return built.build();
    }

    private static void check(HttpResponse<String> response, Resource expected) throws IOException {
        String family = "StatusCode" + response.statusCode() / 100 + "xx";
        List<String> allowed = expected.listProperties(property(MANIFEST, "expectedStatus"))
                .mapWith(status -> status.getResource().getLocalName())
                .toList();
        assertTrue(allowed.contains(family), response.statusCode() + " instead of " + allowed + ": " + response.body());
        if (expected.hasProperty(property(MANIFEST, "expectedFormat"))) {
            String type = Client.header(response, "content-type").replaceFirst(";.*", "");
            assertTrue(FORMATS.get(text(expected, MANIFEST, "expectedFormat")).contains(type), type);
        }
        if (expected.hasProperty(property(MANIFEST, "expectedBoolean"))) {
            assertEquals(
                    expected.getProperty(property(MANIFEST, "expectedBoolean")).getBoolean(),
                    new ObjectMapper()
                            .readTree(response.body())
                            .required("boolean")
                            .asBoolean());
        }
    }

    private static List<Resource> list(Resource holder, String name) {
        return holder.hasProperty(property(HTTP, name))
                ? holder.getProperty(property(HTTP, name)).getList().asJavaList().stream()
                        .map(RDFNode::asResource)
                        .toList()
                : List.of();
    }

    private static String text(Resource holder, String space, String name) {
        return holder.getRequiredProperty(property(space, name)).getString();
    }

    private static Property property(String space, String name) {
        return ResourceFactory.createProperty(space, name);
    }
}
