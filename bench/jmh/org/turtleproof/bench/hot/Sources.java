package org.turtleproof.bench.hot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.turtleproof.bench.graph.EvidenceGraph;
import org.turtleproof.bench.graph.Plan;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.kb.KnowledgeBaseLoader.RoleFile;
import org.turtleproof.kb.Role;
import org.turtleproof.source.SourceFile;

/** The files of a generated graph, in memory. */
@State(Scope.Benchmark)
public class Sources {

    private static final Path KNOWLEDGE = Path.of("bench", "knowledge");
    private static final long SEED = 20261122;
    private static final int TRIPLES_A_DEFECT = 500;

    @Param("100000")
    public long triples;

    private final List<RoleFile> files = new ArrayList<>();

    @Setup(Level.Trial)
    public void generate() throws IOException {
        Path folder = Files.createTempDirectory("bench");
        try {
            int defects = (int) (triples / TRIPLES_A_DEFECT);
            EvidenceGraph.write(new Plan(triples, SEED, defects, Plan.Syntax.TURTLE, 1), folder);
            add(KNOWLEDGE.resolve("ontology.ttl"), Role.ONTOLOGY);
            add(KNOWLEDGE.resolve("shapes.ttl"), Role.SHAPES);
            add(folder.resolve("data/dataset.ttl"), Role.DATA);
            add(folder.resolve("data/graph.ttl"), Role.DATA);
        } finally {
            remove(folder);
        }
    }

    private void add(Path file, Role role) throws IOException {
        files.add(new RoleFile(SourceFile.read(file, file.getFileName().toString()), role));
    }

    @TearDown(Level.Trial)
    public void forget() {
        files.clear();
    }

    /** The files, read by the first parser. */
    KnowledgeBase load() {
        return new KnowledgeBaseLoader().load(files, Optional.empty());
    }

    static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
