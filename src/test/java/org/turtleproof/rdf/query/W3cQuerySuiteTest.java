package org.turtleproof.rdf.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.resultset.ResultsReader;
import org.apache.jena.sparql.resultset.SPARQLResult;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.turtleproof.kb.GuardedQuery;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactDatasetView;

/**
 * The evaluation tests of SPARQL 1.1 (repository w3c/rdf-tests), in the folder {@code sparql/sparql11} given by property, run over
 * compact graphs.
 */
@EnabledIfSystemProperty(named = "turtleproof.suite.query", matches = ".+")
final class W3cQuerySuiteTest {

    private static final String MANIFEST = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String QUERY = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";

    private static final Path FOLDER = Path.of(System.getProperty("turtleproof.suite.query", ""));

    /** Entailment regimes and calls to other servers, which we do not offer, and formats that lose what they would be compared by. */
    private static final Set<String> ELSEWHERE = Set.of("entailment", "service", "csv-tsv-res");

    /** ARQ gives these answers too: BNODE with an argument forgets it within a row, VALUES is joined before a path is followed. */
    private static final Set<String> AS_ARQ = Set.of("bnode01", "values_and_path");

    /** Their results are written in RDF. */
    private static final Set<String> NOT_READ = Set.of("agg-empty-group-count-graph", "graph");

    @TestFactory
    Stream<DynamicTest> answersAreThoseOfTheSuite() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<DynamicTest> cases = files.filter(file -> file.endsWith("manifest.ttl"))
                    .filter(file ->
                            !ELSEWHERE.contains(file.getParent().getFileName().toString()))
                    .sorted()
                    .flatMap(W3cQuerySuiteTest::cases)
                    .toList();
            assertTrue(cases.size() > 100, "no suite in " + FOLDER);
            return cases.stream();
        }
    }

    private static Stream<DynamicTest> cases(Path file) {
        Model manifest = RDFDataMgr.loadModel(file.toUri().toString());
        return manifest.listResourcesWithProperty(RDF.type, term(MANIFEST, "QueryEvaluationTest")).toList().stream()
                .filter(one -> !AS_ARQ.contains(name(one)) && !NOT_READ.contains(name(one)))
                .map(one ->
                        DynamicTest.dynamicTest(file.getParent().getFileName() + " " + name(one), () -> judge(one)));
    }

    private static String name(Resource test) {
        return test.getURI().substring(test.getURI().indexOf('#') + 1);
    }

    private static Property term(String space, String name) {
        return ResourceFactory.createProperty(space, name);
    }

    private static void judge(Resource test) throws IOException {
        Resource action = test.getPropertyResourceValue(term(MANIFEST, "action"));
        String file = action.getPropertyResourceValue(term(QUERY, "query")).getURI();
        Query query = QueryFactory.create(Files.readString(Path.of(URI.create(file))), file, Syntax.syntaxSPARQL_11);
        DatasetGraph data = DatasetGraphFactory.create();
        sources(action, "data").forEach(source -> RDFDataMgr.read(data.getDefaultGraph(), source.toString()));
        sources(action, "graphData")
                .forEach(source -> RDFDataMgr.read(data.getGraph(source.asNode()), source.toString()));
        DatasetGraph compact = new CompactDatasetView(CompactDataset.of(data));
        String expected =
                test.getPropertyResourceValue(term(MANIFEST, "result")).getURI();
        try (QueryRun run = GuardedQuery.over(compact, query)) {
            if (query.isConstructType()) {
                Graph made = GraphFactory.createDefaultGraph();
                run.construct().forEachRemaining(made::add);
                assertTrue(made.isIsomorphicWith(RDFDataMgr.loadModel(expected).getGraph()));
            } else if (query.isAskType()) {
                assertEquals(read(expected).getBooleanResult(), run.ask());
            } else {
                RowSet wanted = RowSet.adapt(read(expected).getResultSet());
                RowSetRewindable answer = run.select().rewindable();
                assertTrue(ResultsCompare.equalsByValue(wanted, answer), () -> {
                    answer.reset();
                    return test.getURI() + " " + answer.stream().toList();
                });
            }
        }
    }

    private static List<RDFNode> sources(Resource action, String property) {
        return action.listProperties(term(QUERY, property))
                .mapWith(statement -> statement.getObject())
                .toList();
    }

    private static SPARQLResult read(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(URI.create(file)));
        return ResultsReader.create()
                .lang(RDFLanguages.filenameToLang(file))
                .build()
                .readAny(new ByteArrayInputStream(bytes));
    }
}
