package org.turtleproof.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.query.UpdateExecutionException;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How a program asks with Eclipse RDF4J. */
class Rdf4jClientIT {

    private static final String SPACE = "https://example.org/kb/ontology#";
    private static final IRI BRIDGE = Values.iri("https://example.org/kb/id/bridge");

    private static KnowledgeServer server;
    private static SPARQLRepository repository;

    @BeforeAll
    static void start() throws Exception {
        server = KnowledgeServer.start(SampleRelease.first(), ServerOptions.STANDARD.port(0));
        repository = new SPARQLRepository(server.url() + "sparql");
    }

    @AfterAll
    static void stop() {
        repository.shutDown();
        server.close();
    }

    @Test
    void asksForTables() {
        try (RepositoryConnection connection = repository.getConnection()) {
            List<String> villages = QueryResults.asList(connection
                            .prepareTupleQuery(
                                    "SELECT ?village { ?bridge <" + SPACE + "joins> ?village } ORDER BY ?village")
                            .evaluate())
                    .stream()
                    .map(row -> ((IRI) row.getValue("village")).getLocalName())
                    .toList();
            assertEquals(List.of("east", "west"), villages);
        }
    }

    @Test
    void asksForTheTruth() {
        try (RepositoryConnection connection = repository.getConnection()) {
            assertTrue(connection
                    .prepareBooleanQuery("ASK { ?s <" + SPACE + "joins> ?o }")
                    .evaluate());
            assertTrue(connection.hasStatement(BRIDGE, Values.iri(SPACE, "joins"), null, false));
        }
    }

    @Test
    void asksForGraphsAndStatements() {
        try (RepositoryConnection connection = repository.getConnection()) {
            List<Statement> built = QueryResults.asList(connection
                    .prepareGraphQuery("CONSTRUCT WHERE { ?s <" + SPACE + "joins> ?o }")
                    .evaluate());
            assertEquals(2, built.size());
            Set<Value> names = connection.getStatements(BRIDGE, RDFS.LABEL, null, false).stream()
                    .map(Statement::getObject)
                    .collect(Collectors.toSet());
            assertEquals(Set.of(Values.literal("Old Bridge", "en"), Values.literal("Vieux pont", "fr")), names);
        }
    }

    @Test
    void isToldThatUpdatesAreRefused() {
        try (RepositoryConnection connection = repository.getConnection()) {
            assertThrows(
                    UpdateExecutionException.class,
                    () -> connection.prepareUpdate("CLEAR ALL").execute());
        }
    }
}
