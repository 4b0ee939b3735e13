package org.turtleproof.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.rdf.Canonicalizer;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.rdf.RdfParser;
import org.turtleproof.release.ReleaseBuilder.Build;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.SourceTree;

class DeterminismTest {

    private static final String AXIOMS = """

      ex:Crossing a owl:Class ;
        owl:equivalentClass [ a owl:Class ; owl:unionOf ( ex:Bridge [ a owl:Class ; owl:complementOf ex:Bridge ] ) ] .
      [] a owl:AllDisjointClasses ; owl:members ( ex:Bridge [ a owl:Class ; owl:complementOf ex:Crossing ] ) .
      """;

    @TempDir
    private Path folder;

    @Test
    void twoHundredShufflesOfStatementsAndBlankNodeNamesKeepTheIdentity() throws IOException {
        Path kb = Bridges.write(folder.resolve("kb"));
        Bridges.append(kb.resolve("ontology/domain.ttl"), AXIOMS);
        Files.delete(kb.resolve("ontology/evidence.ttl"));
        keepsIdentity(SourceTree.read(kb), 200);
    }

    @Test
    void shufflesOfTheRepositorysOwnKnowledgeBaseKeepItsIdentity() throws IOException {
        keepsIdentity(SourceTree.read(Path.of("")), 3);
    }

    @Test
    void shuffledSourcesGiveTheSameCanonicalFileByteForByte() throws IOException {
        Path kb = Bridges.write(folder.resolve("kb"));
        Bridges.append(kb.resolve("ontology/domain.ttl"), AXIOMS);
        SourceTree tree = SourceTree.read(kb);
        Path plain = build("plain", load(tree));
        Path shuffled = build("shuffled", load(shuffled(tree, new Random(7))));
        for (String file : List.of("graph.nq", "graph.nq.gz", "answers/when-did-it-open.csv", "questions.csv")) {
            assertEquals(-1, Files.mismatch(plain.resolve(file), shuffled.resolve(file)), file);
        }
    }

    @Test
    void buildingTwiceInTwoPlacesGivesTheSameFiles() throws IOException {
        Path one = build("one", new KnowledgeBaseLoader().read(Bridges.write(folder.resolve("kb1")), Optional.empty()));
        Path two = build(
                "two", new KnowledgeBaseLoader().read(Bridges.write(folder.resolve("deep/er/kb2")), Optional.empty()));
        assertEquals(-1, Files.mismatch(one.resolve("manifest.json"), two.resolve("manifest.json")));
        assertTrue(ReleaseVerifier.verify(two).proven());
    }

    @Test
    void aPoisonedGraphEndsInAClearErrorInBoundedTime() throws IOException {
        Path kb = Bridges.write(folder.resolve("kb"));
        StringBuilder clique = new StringBuilder("@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n");
        for (int i = 0; i < 12; i++) {
            for (int j = 0; j < 12; j++) {
                if (i != j) {
                    clique.append("_:n")
                            .append(i)
                            .append(" skos:related _:n")
                            .append(j)
                            .append(" .\n");
                }
            }
        }
        Files.writeString(kb.resolve("ontology/poison.ttl"), clique);
        long start = System.nanoTime();
        Build build = new ReleaseBuilder(Canonicalizer.standard()).build(Bridges.proof(kb), folder.resolve("out"));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(build.manifest().isEmpty());
        Diagnostic problem = build.problems().get(0);
        assertEquals("entangled-blank-nodes", problem.rule().text());
        assertEquals("ontology/poison.ttl:2:1", problem.primary().span().toString());
        assertTrue(taken.toSeconds() < 60, taken::toString);
    }

    private void keepsIdentity(SourceTree tree, int rounds) {
        String identity = identity(tree);
        for (int round = 0; round < rounds; round++) {
            assertEquals(identity, identity(shuffled(tree, new Random(round))), "round " + round);
        }
    }

    private static String identity(SourceTree tree) {
        return Canonicalizer.standard()
                .canonicalize(load(tree).layers().dataset())
                .orElseThrow()
                .sha256();
    }

    private static KnowledgeBase load(SourceTree tree) {
        return new KnowledgeBaseLoader().load(tree, Optional.empty());
    }

    private Path build(String name, KnowledgeBase kb) throws IOException {
        Path place = folder.resolve("places").resolve(name);
        ReleasePlace.of(place)
                .replace(into -> new ReleaseBuilder()
                        .build(Bridges.proof(kb), into)
                        .manifest()
                        .isPresent());
        return place;
    }

    /** Every Turtle file as one statement a line, in random order, with other names for its blank nodes. */
    private static SourceTree shuffled(SourceTree tree, Random random) {
        return new SourceTree(
                tree.files().stream().map(file -> shuffled(file, random)).toList());
    }

    private static SourceFile shuffled(SourceFile file, Random random) {
        if (!file.name().endsWith(".ttl")) {
            return file;
        }
        List<Triple> triples =
                new ArrayList<>(new RdfParser().parse(file, RdfFormat.TURTLE).triples());
        Collections.shuffle(triples, random);
        Map<Node, Node> names = new HashMap<>();
        String prefixes = file.text()
                .lines()
                .filter(line -> line.startsWith("@prefix"))
                .collect(Collectors.joining("\n", "", "\n"));
        return SourceFile.of(
                file.name(),
                triples.stream()
                        .map(triple -> line(
                                rename(triple.getSubject(), names, random),
                                triple.getPredicate(),
                                rename(triple.getObject(), names, random)))
                        .collect(Collectors.joining("\n", prefixes, "\n")));
    }

    private static String line(Node subject, Node predicate, Node object) {
        return show(subject) + " " + show(predicate) + " " + show(object) + " .";
    }

    private static String show(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : NodeFmtLib.strNT(node);
    }

    private static Node rename(Node node, Map<Node, Node> names, Random random) {
        return node.isBlank()
                ? names.computeIfAbsent(
                        node, old -> NodeFactory.createBlankNode("r" + random.nextInt(1 << 30) + "x" + names.size()))
                : node;
    }
}
