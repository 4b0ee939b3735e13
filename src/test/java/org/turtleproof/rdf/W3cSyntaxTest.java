package org.turtleproof.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

/** The W3C syntax tests (repository w3c/rdf-tests): the folder {@code rdf/rdf11} is given by property. */
@EnabledIfSystemProperty(named = "turtleproof.suite.rdf-tests", matches = ".+")
class W3cSyntaxTest {

    private static final Node ACTION =
            NodeFactory.createURI("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#action");

    @TestFactory
    Stream<DynamicTest> acceptsWhatIsGoodAndPlacesWhatIsBad() throws IOException {
        Path suite = Path.of(System.getProperty("turtleproof.suite.rdf-tests"));
        return List.of("rdf-turtle", "rdf-trig", "rdf-n-triples", "rdf-n-quads").stream()
                .flatMap(folder -> tests(suite.resolve(folder)));
    }

    private static Stream<DynamicTest> tests(Path folder) {
        Graph manifest = RDFDataMgr.loadGraph(folder.resolve("manifest.ttl").toString());
        List<Triple> actions = manifest.find(Node.ANY, ACTION, Node.ANY).toList();
        assertTrue(actions.size() > 50, "no suite in " + folder);
        return actions.stream().map(action -> {
            String type = manifest.find(action.getSubject(), RDF.type.asNode(), Node.ANY)
                    .next()
                    .getObject()
                    .getLocalName();
            Path file = Path.of(java.net.URI.create(action.getObject().getURI()));
            return DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file, type.contains("Negative")));
        });
    }

    private static void check(Path path, boolean bad) throws IOException {
        String name = path.getFileName().toString();
        SourceFile file = SourceFile.read(path, name);
        ParsedGraph graph =
                new RdfParser().parse(file, RdfFormat.ofFileName(name).orElseThrow());
        List<Diagnostic> errors = graph.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (!bad) {
            assertEquals(List.of(), errors);
            return;
        }
        assertFalse(errors.isEmpty(), "accepted: " + file.text());
        for (Diagnostic error : errors) {
            assertEquals(Span.Extent.TOKEN, error.primary().span().extent());
            assertFalse(file.text(error.primary().span()).isEmpty(), "marks nothing: " + error);
        }
    }
}
