package org.turtleproof.bench.hot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.turtleproof.check.CheckedKnowledgeBase;
import org.turtleproof.check.owl.ConsistencyCheck;
import org.turtleproof.check.shacl.ShapesCheck;
import org.turtleproof.check.style.SecondOpinionCheck;
import org.turtleproof.compile.Compilation;
import org.turtleproof.compile.Compiler;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.rdf.CanonicalForm;
import org.turtleproof.rdf.Canonicalizer;
import org.turtleproof.rdf.SourceMap;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.release.ReleaseBuilder;

/** What takes most of the time of a proof and of a release. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 6)
@Fork(1)
public class HotPaths {

    /** Reading every file once, into triples of numbered terms. */
    @Benchmark
    public KnowledgeBase parse(Sources sources) {
        return sources.load();
    }

    /** Building the graph that all checks read. */
    @Benchmark
    public CompactGraph index(FreshKnowledge fresh) {
        return fresh.kb.stated();
    }

    /** Reading every file again with the second parser, and comparing. */
    @Benchmark
    public Compilation secondOpinion(FreshKnowledge fresh) {
        return Compiler.with(List.of(new SecondOpinionCheck())).compile(fresh.kb);
    }

    /** Validating against the shapes, and locating what is found. */
    @Benchmark
    public Compilation shapes(FreshKnowledge fresh) {
        return Compiler.with(List.of(new ShapesCheck())).compile(fresh.kb);
    }

    /** Deciding whether ontology and data are consistent. */
    @Benchmark
    public Compilation consistency(FreshKnowledge fresh) {
        return Compiler.with(List.of(new ConsistencyCheck())).compile(fresh.kb);
    }

    /** Reading a file again for the places of two hundred entities. */
    @Benchmark
    public SourceMap locate(FreshKnowledge fresh) {
        return fresh.kb.locate(fresh.culprits);
    }

    /** The canonical form of the data. */
    @Benchmark
    public Optional<CanonicalForm> canonicalize(FreshKnowledge fresh) {
        return Canonicalizer.standard().canonicalize(fresh.kb.data());
    }

    /** Everything that a build does after the proof: layers, canonical form, all formats, digests. */
    @Benchmark
    public void release(FreshKnowledge fresh) throws IOException {
        CheckedKnowledgeBase proof =
                Compiler.with(List.of()).compile(fresh.kb).checked().orElseThrow();
        Path folder = Files.createTempDirectory("release");
        new ReleaseBuilder().build(proof, folder);
        Sources.remove(folder);
    }
}
