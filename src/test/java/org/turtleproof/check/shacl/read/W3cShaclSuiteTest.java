package org.turtleproof.check.shacl.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.turtleproof.check.shacl.ShapesCheck;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.ShaclResult;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.kb.KnowledgeBaseLoader.RoleFile;
import org.turtleproof.kb.Role;
import org.turtleproof.rdf.ParsedGraph;
import org.turtleproof.rdf.Prefixes;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.rdf.RdfParser;
import org.turtleproof.rdf.compact.TermTable;
import org.turtleproof.source.SourceFile;

/**
 * The W3C suite of SHACL (repository w3c/data-shapes), in the folder {@code data-shapes-test-suite/tests} given by property:
 * each case is checked as bare files are, and its findings are compared with the expected report.
 */
@EnabledIfSystemProperty(named = "turtleproof.suite.shacl", matches = ".+")
class W3cShaclSuiteTest {

    private static final String MANIFEST = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String SUITE = "http://www.w3.org/ns/shacl-test#";
    private static final Path FOLDER = Path.of(System.getProperty("turtleproof.suite.shacl", ""));

    @TestFactory
    Stream<DynamicTest> findsWhatTheReportExpects() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Path> cases = files.filter(file -> file.toString().endsWith(".ttl") && hasCase(file))
                    .sorted()
                    .toList();
            assertTrue(cases.size() > 100, "no suite in " + FOLDER);
            return cases.stream().map(file -> DynamicTest.dynamicTest(name(file), () -> judge(file)));
        }
    }

    private static boolean hasCase(Path file) {
        return read(file).triples().stream()
                .anyMatch(triple -> triple.getObject().equals(suite("Validate")));
    }

    private static void judge(Path file) throws IOException {
        ParsedGraph manifest = read(file);
        Graph graph = org.apache.jena.sparql.graph.GraphFactory.createGraphMem();
        manifest.triples().forEach(graph::add);
        for (Node test : subjects(graph, RDF.type.asNode(), suite("Validate"))) {
            Node action = only(graph, test, manifest("action"));
            Node expected = only(graph, test, manifest("result"));
            ConcurrentLinkedQueue<Diagnostic> found = new ConcurrentLinkedQueue<>();
            new ShapesCheck().run(load(graph, action), found::add);
            if (expected.equals(suite("Failure"))) {
                assertTrue(
                        found.stream().anyMatch(one -> one.rule().text().equals("malformed-shape")),
                        "no failure: " + found);
            } else {
                assertEquals(String.join("\n", expected(graph, expected)), String.join("\n", found(found)));
            }
        }
    }

    private static KnowledgeBase load(Graph graph, Node action) throws IOException {
        return new KnowledgeBaseLoader()
                .load(
                        List.of(
                                new RoleFile(source(only(graph, action, suite("dataGraph"))), Role.DATA),
                                new RoleFile(source(only(graph, action, suite("shapesGraph"))), Role.SHAPES)),
                        Optional.empty());
    }

    private static Collection<String> expected(Graph graph, Node report) {
        List<String> lines = new ArrayList<>();
        for (Node result : objects(graph, report, SHACL.result)) {
            lines.add(line(
                    term(only(graph, result, SHACL.focusNode)),
                    objects(graph, result, SHACL.resultPath).stream()
                            .findFirst()
                            .map(path -> path(graph, path)),
                    objects(graph, result, SHACL.value).stream().findFirst().map(W3cShaclSuiteTest::term),
                    term(only(graph, result, SHACL.sourceConstraintComponent)),
                    objects(graph, result, SHACL.sourceShape).stream()
                            .findFirst()
                            .map(W3cShaclSuiteTest::term)
                            .orElse("[]"),
                    severity(only(graph, result, SHACL.resultSeverity))));
        }
        return numbered(lines);
    }

    private static Collection<String> found(Collection<Diagnostic> found) {
        List<String> lines = new ArrayList<>();
        for (Diagnostic one : found) {
            one.shacl().ifPresent(result -> lines.add(line(one, result)));
        }
        return numbered(lines);
    }

    private static String line(Diagnostic one, ShaclResult result) {
        return line(
                anonymous(result.focusNode()),
                result.path(),
                result.value().map(W3cShaclSuiteTest::anonymous),
                result.component(),
                anonymous(result.shape()),
                one.severity().word());
    }

    private static String line(
            String focus,
            Optional<String> path,
            Optional<String> value,
            String component,
            String shape,
            String severity) {
        return String.join(" | ", focus, path.orElse("-"), value.orElse("-"), component, shape, severity);
    }

    /** Equal lines told apart by a number, so that a report is a multiset. */
    private static Collection<String> numbered(List<String> lines) {
        TreeSet<String> numbered = new TreeSet<>();
        for (String line : lines) {
            int number = 1;
            while (!numbered.add(line + " #" + number)) {
                number++;
            }
        }
        return numbered;
    }

    private static String severity(Node severity) {
        return severity.equals(SHACL.Warning) ? "warning" : severity.equals(SHACL.Info) ? "info" : "error";
    }

    private static String path(Graph graph, Node node) {
        TermTable terms = new TermTable();
        return new PathReader(graph, terms).read(node).orElseThrow().text(id -> Prefixes.full(terms.node(id)));
    }

    private static String term(Node node) {
        return anonymous(Prefixes.full(node));
    }

    private static String anonymous(String term) {
        return term.startsWith("_:") ? "[]" : term;
    }

    private static ParsedGraph read(Path file) {
        try {
            return new RdfParser().parse(SourceFile.read(file, name(file)), RdfFormat.TURTLE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static SourceFile source(Node iri) throws IOException {
        String name = iri.getURI().replaceFirst("^file:/*", "");
        return SourceFile.read(FOLDER.resolve(name), name);
    }

    private static String name(Path file) {
        return FOLDER.relativize(file).toString().replace('\\', '/');
    }

    private static Node only(Graph graph, Node subject, Node predicate) {
        return objects(graph, subject, predicate).get(0);
    }

    private static List<Node> objects(Graph graph, Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private static List<Node> subjects(Graph graph, Node predicate, Node object) {
        return graph.find(Node.ANY, predicate, object)
                .mapWith(Triple::getSubject)
                .toList();
    }

    private static Node suite(String name) {
        return NodeFactory.createURI(SUITE + name);
    }

    private static Node manifest(String name) {
        return NodeFactory.createURI(MANIFEST + name);
    }
}
