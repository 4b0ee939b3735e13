package org.turtleproof.bench.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.turtleproof.compile.Compiler;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.kb.Documents;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.kb.KnowledgeBaseLoader.RoleFile;
import org.turtleproof.kb.Role;
import org.turtleproof.source.SourceFile;

/** What benchmarks measure on is what they say it is. */
class EvidenceGraphTest {

    private static final Path KNOWLEDGE = Path.of("bench", "knowledge");
    private static final int TRIPLES = 10_000;
    private static final int EACH_KIND_TWICE = 2 * Defect.values().length;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void findsEachPlantedDefectAtItsTokenAndNothingElse(Plan.Syntax syntax) throws IOException {
        List<Planted> planted = EvidenceGraph.write(new Plan(TRIPLES, 1, EACH_KIND_TWICE, syntax, 1), folder);
        assertEquals(EACH_KIND_TWICE, planted.size());
        assertEquals(places(planted), found());
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingInACleanGraph(Plan.Syntax syntax) throws IOException {
        assertEquals(List.of(), EvidenceGraph.write(new Plan(2_000, 3, 0, syntax, 2), folder));
        assertEquals(List.of(), found());
    }

    @Test
    void writesTheSameBytesForTheSamePlan() throws IOException {
        Plan plan = new Plan(3_000, 5, 20, Plan.Syntax.TURTLE, 2);
        EvidenceGraph.write(plan, folder.resolve("one"));
        EvidenceGraph.write(plan, folder.resolve("other"));
        Map<String, String> one = contents(folder.resolve("one"));
        assertTrue(one.containsKey("data/graph-1.ttl"), one.keySet().toString());
        assertEquals(one, contents(folder.resolve("other")));
    }

    @Test
    void writesOtherBytesForAnotherSeed() throws IOException {
        EvidenceGraph.write(Plan.clean(3_000, 5), folder.resolve("one"));
        EvidenceGraph.write(Plan.clean(3_000, 6), folder.resolve("other"));
        assertFalse(contents(folder.resolve("one")).equals(contents(folder.resolve("other"))));
    }

    @Test
    void writesTheSameGraphInBothSyntaxes() throws IOException {
        EvidenceGraph.write(new Plan(3_000, 5, 20, Plan.Syntax.TURTLE, 1), folder.resolve("turtle"));
        EvidenceGraph.write(new Plan(3_000, 5, 20, Plan.Syntax.N_TRIPLES, 1), folder.resolve("n-triples"));
        Graph turtle = graph(folder.resolve("turtle/data/graph.ttl"));
        assertTrue(turtle.size() >= 2_900, () -> turtle.size() + " triples");
        assertTrue(turtle.isIsomorphicWith(graph(folder.resolve("n-triples/data/graph.nt"))));
    }

    @Test
    void refusesMoreDefectsThanFit() {
        Plan plan = new Plan(2_000, 1, 1_000, Plan.Syntax.TURTLE, 1);
        assertThrows(IllegalArgumentException.class, () -> EvidenceGraph.write(plan, folder));
    }

    private static List<String> places(List<Planted> planted) {
        return planted.stream()
                .map(one -> String.join(
                        " ",
                        one.defect().rule(),
                        one.place().file(),
                        one.place().line() + ":" + one.place().column()))
                .sorted()
                .toList();
    }

    private List<String> found() throws IOException {
        List<RoleFile> files = new ArrayList<>();
        try (Stream<Path> data = Files.list(folder.resolve("data"))) {
            for (Path file : data.sorted().toList()) {
                files.add(new RoleFile(SourceFile.read(file, "data/" + file.getFileName()), Role.DATA));
            }
        }
        files.add(file("ontology.ttl", Role.ONTOLOGY));
        files.add(file("shapes.ttl", Role.SHAPES));
        KnowledgeBase kb =
                new KnowledgeBaseLoader().load(files, Optional.of(new Documents(folder.resolve("documents"))));
        return Compiler.standard().compile(kb).report().diagnostics().all().stream()
                .map(EvidenceGraphTest::place)
                .sorted()
                .toList();
    }

    private static RoleFile file(String name, Role role) throws IOException {
        return new RoleFile(SourceFile.read(KNOWLEDGE.resolve(name), name), role);
    }

    private static String place(Diagnostic found) {
        var span = found.primary().span();
        return String.join(
                " ",
                found.rule().text(),
                span.file().name(),
                span.start().line() + ":" + span.start().column());
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new HashMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return contents;
    }

    private static Graph graph(Path file) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(file).parse(graph);
        return graph;
    }
}
