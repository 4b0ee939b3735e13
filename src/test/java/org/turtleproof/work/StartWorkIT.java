package org.turtleproof.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turtleproof.bench.graph.EvidenceGraph;
import org.turtleproof.bench.graph.Plan;
import org.turtleproof.cli.JarRun;
import org.turtleproof.starter.Starter;

/** Which classes a process loads, and whether the launcher's archives, which are made by a rehearsal, hold them. */
class StartWorkIT {

    /** So many classes of libraries and of ours a rehearsal may miss, of some four thousand. */
    private static final int MISSED = 10;

    /** The beginnings of names of classes that no proof has a use for. */
    private static final List<String> SET_UP_FOR_NOTHING = List.of(
            "org.apache.jena.dboe.",
            "org.apache.jena.fuseki.",
            "org.apache.jena.query.text.",
            "org.apache.jena.shex.",
            "org.apache.jena.sparql.lang.arq.javacc.",
            "org.apache.jena.tdb",
            "org.apache.lucene.",
            "sun.util.cldr.");

    @TempDir
    private static Path folder;

    private static Set<String> checked;
    private static Set<String> rehearsed;

    @BeforeAll
    static void load() throws Exception {
        EvidenceGraph.write(new Plan(2_000, 7, 20, Plan.Syntax.TURTLE, 1), folder);
        Path knowledge = Path.of("bench", "knowledge").toAbsolutePath();
        checked = loaded(
                1,
                "check",
                folder.resolve("data").toString(),
                "--shapes",
                knowledge.resolve("shapes.ttl").toString(),
                "--ontology",
                knowledge.resolve("ontology.ttl").toString(),
                "--format",
                "text",
                "--format",
                "json=" + folder.resolve("report.json"));
        Path starter = folder.resolve("kb");
        new Starter(Starter.DEFAULT_BASE).write(starter);
        rehearsed = loaded(0, "rehearse", "proof", starter.toString());
    }

    /** The classes that a command loads. */
    private static Set<String> loaded(int status, String... arguments) throws IOException, InterruptedException {
        JarRun run = JarRun.of(folder, "", arguments);
        assertEquals(status, run.status());
        return run.classes();
    }

    @Test
    void aProofWithMistakesNeedsHardlyAClassThatTheRehearsalHasNotLoaded() {
        List<String> missed = checked.stream()
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk.") && !name.startsWith("sun."))
                .filter(name -> !name.contains("$$") && !rehearsed.contains(name))
                .sorted()
                .toList();
        assertTrue(checked.contains("org.turtleproof.check.shacl.ResultLocator"), "nothing was found");
        assertTrue(missed.size() <= MISSED, missed.toString());
    }

    @Test
    void nothingSetsUpTheFlightRecorderWhileNobodyRecords() {
        assertEquals(
                List.of(),
                checked.stream()
                        .filter(name -> name.startsWith("jdk.jfr.internal."))
                        .toList());
    }

    /** Jena's own way to begin a query looks at the calendar, and that at the customs of all countries, as Java's formats do. */
    @Test
    void aProofSetsUpNeitherTheServerNorAStoreNorTheCustomsOfCountries() {
        assertEquals(
                List.of(),
                checked.stream()
                        .filter(name -> SET_UP_FOR_NOTHING.stream().anyMatch(name::startsWith))
                        .toList());
    }
}
