package org.turtleproof.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turtleproof.bench.graph.EvidenceGraph;
import org.turtleproof.bench.graph.Plan;
import org.turtleproof.compile.Compiler;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.kb.KnowledgeBaseLoader.RoleFile;
import org.turtleproof.kb.Role;
import org.turtleproof.source.SourceFile;

/** How often a check does each piece of work, whatever the machine: what was done twice before is not done twice again. */
class CheckWorkTest {

    private static final String PREFIXES =
            "@prefix ex: <http://example.org/> .\n@prefix sh: <http://www.w3.org/ns/shacl#> .\n";
    private static final String ONE_AGE =
            PREFIXES + "ex:PersonShape a sh:NodeShape ; sh:targetClass ex:Person ; sh:property ex:one-age .\n"
                    + "ex:one-age a sh:PropertyShape ; sh:path ex:age ; sh:maxCount 1 .\n";

    private static final Path KNOWLEDGE = Path.of("bench", "knowledge");
    private static final int TRIPLES = 6_000;
    private static final int FILES = 3;

    @TempDir
    private Path folder;

    private final List<RoleFile> files = new ArrayList<>();
    private Report report;

    private Recorded check(int defects) throws Exception {
        EvidenceGraph.write(new Plan(TRIPLES, 1, defects, Plan.Syntax.TURTLE, FILES), folder);
        add(KNOWLEDGE.resolve("ontology.ttl"), Role.ONTOLOGY);
        add(KNOWLEDGE.resolve("shapes.ttl"), Role.SHAPES);
        try (Stream<Path> data = Files.list(folder.resolve("data"))) {
            for (Path file : data.sorted().toList()) {
                add(file, Role.DATA);
            }
        }
        return check();
    }

    private Recorded check() throws Exception {
        return Recorded.during(() -> report = Compiler.standard()
                .compile(new KnowledgeBaseLoader().load(files, Optional.empty()))
                .report());
    }

    private void add(Path file, Role role) throws Exception {
        files.add(new RoleFile(SourceFile.read(file, file.getFileName().toString()), role));
    }

    private void add(String name, String text, Role role) throws Exception {
        add(Files.writeString(folder.resolve(name), text), role);
    }

    private Map<String, Long> onceEach(String parser) {
        Map<String, Long> once = new TreeMap<>();
        files.forEach(file -> once.put(file.file().name() + " by " + parser, 1L));
        return once;
    }

    @Test
    void eachParserReadsEachFileOnce() throws Exception {
        Recorded work = check(20);
        Map<String, Long> expected = onceEach("Jena");
        expected.putAll(onceEach("RDF4J"));
        assertEquals(
                expected,
                work.counted(FileRead.class, event -> event.getString("file") + " by " + event.getString("parser")));
    }

    @Test
    void noPlacesAreReadWhenThereIsNothingToReport() throws Exception {
        Recorded work = check(0);
        assertEquals(List.of(), report.diagnostics().all());
        assertEquals(Map.of(), work.counted(PlacesRead.class, event -> event.getString("file")));
    }

    @Test
    void placesAreReadOnceAndOnlyWhereTheCulpritIsMentioned() throws Exception {
        add("guilty.ttl", PREFIXES + "ex:anna a ex:Person ; ex:age 7 , 8 .\n", Role.DATA);
        add("innocent.ttl", PREFIXES + "ex:berta a ex:Person ; ex:age 9 .\n", Role.DATA);
        add("shapes.ttl", ONE_AGE, Role.SHAPES);
        Recorded work = check();
        assertEquals(1, report.diagnostics().all().size());
        assertEquals(
                Map.of("guilty.ttl", 1L, "shapes.ttl", 1L),
                work.counted(PlacesRead.class, event -> event.getString("file")));
    }

    @Test
    void ofALongFileOnlyTheStatementOfTheCulpritIsReadForPlaces() throws Exception {
        StringBuilder text = new StringBuilder(PREFIXES);
        for (int i = 0; i < 500; i++) {
            text.append("ex:p").append(i).append(" a ex:Person ; ex:age 9 .\n");
        }
        text.append("ex:anna a ex:Person ; ex:age 7 , 8 .\nex:berta a ex:Person ; ex:age 9 .\n");
        add("long.ttl", text.toString(), Role.DATA);
        add("shapes.ttl", ONE_AGE, Role.SHAPES);
        Recorded work = check();
        assertEquals(1, report.diagnostics().all().size());
        assertEquals(
                List.of(1_000),
                work.of(PlacesRead.class).stream()
                        .filter(event -> event.getString("file").equals("long.ttl"))
                        .map(event -> event.getInt("triple"))
                        .toList());
    }

    @Test
    void placesAreReadOnceForAllChecks() throws Exception {
        Recorded work = check(40);
        Map<String, Long> read = work.counted(
                PlacesRead.class, event -> event.getString("file") + " from triple " + event.getInt("triple"));
        assertTrue(read.keySet().stream().anyMatch(place -> place.startsWith("graph-0.ttl")), read.toString());
        assertEquals(Set.of(1L), Set.copyOf(read.values()), read.toString());
    }

    @Test
    void theDataAreIndexedOnceAloneAndOnceWithTheOntology() throws Exception {
        Recorded work = check(0);
        long big = work.of(GraphBuilt.class).stream()
                .filter(event -> event.getInt("triples") >= TRIPLES)
                .count();
        assertEquals(2, big, () -> work.of(GraphBuilt.class).toString());
    }

    @Test
    void noOntologyIsLoadedWhereStructureAndRulesDecide() throws Exception {
        Recorded work = check(0);
        assertEquals(List.of(), work.of(OntologyLoaded.class));
    }
}
