package org.turtleproof.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How a program asks with Apache Jena. */
class JenaClientIT {

    private static final String JOINED = "PREFIX ex: <https://example.org/kb/ontology#>"
            + " SELECT ?village { ?bridge ex:joins ?village } ORDER BY ?village";

    private static KnowledgeServer server;

    @BeforeAll
    static void start() throws Exception {
        server = KnowledgeServer.start(SampleRelease.first(), ServerOptions.STANDARD.port(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static RDFConnection connect() {
        return RDFConnectionRemote.newBuilder()
                .destination(server.url())
                .queryEndpoint("sparql")
                .gspEndpoint("data")
                .updateEndpoint("sparql")
                .build();
    }

    @Test
    void asksOverAConnection() {
        List<String> villages = new ArrayList<>();
        try (RDFConnection connection = connect()) {
            connection.querySelect(
                    JOINED, row -> villages.add(row.getResource("village").getLocalName()));
            assertTrue(connection.queryAsk("ASK { ?bridge a <https://example.org/kb/ontology#Bridge> }"));
            Model described = connection.queryDescribe("DESCRIBE <https://example.org/kb/id/bridge>");
            assertTrue(described.contains(
                    described.getResource("https://example.org/kb/id/bridge"), RDFS.label, "Vieux pont", "fr"));
        }
        assertEquals(List.of("east", "west"), villages);
    }

    @Test
    void asksOneQueryAndChoosesItsGraphs() {
        try (QueryExecutionHTTP asked = QueryExecutionHTTP.service(server.url() + "sparql")
                .query("ASK { ?s <https://example.org/kb/ontology#soldTo> ?o }")
                .addDefaultGraphURI("https://example.org/kb/graph/contested")
                .build()) {
            assertTrue(asked.execAsk());
        }
        try (QueryExecutionHTTP asked = QueryExecutionHTTP.service(
                server.url() + "sparql", "ASK { ?s <https://example.org/kb/ontology#soldTo> ?o }")) {
            assertFalse(asked.execAsk());
        }
    }

    @Test
    void fetchesWholeGraphs() {
        try (RDFConnection connection = connect()) {
            assertEquals(
                    SampleRelease.first().dataset().getDefaultGraph().size(),
                    connection.fetch().size());
            assertTrue(connection.fetch("https://example.org/kb/graph/claims").size() > 20);
            HttpException unknown = assertThrows(
                    HttpException.class, () -> connection.fetch("https://example.org/kb/graph/no-such-graph"));
            assertEquals(404, unknown.getStatusCode());
        }
    }

    @Test
    void isToldThatUpdatesAreRefused() {
        try (RDFConnection connection = connect()) {
            HttpException refused = assertThrows(HttpException.class, () -> connection.update("CLEAR ALL"));
            assertEquals(403, refused.getStatusCode());
        }
    }
}
