package org.turtleproof.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.turtleproof.rdf.Canonicalizer;
import org.turtleproof.rdf.Prefixes;

class DifferencePatchTest {

    private static final String BASE = "http://example.org/";

    @Test
    void turnsTheOldVersionIntoTheNewWhateverChanged() throws IOException {
        Random random = new Random(20261122);
        for (int round = 0; round < 300; round++) {
            DatasetGraph old = random(random, 1 + random.nextInt(30));
            DatasetGraph now = random.nextInt(4) == 0 ? random(random, 1 + random.nextInt(30)) : mutated(random, old);
            Version before = version("old", old);
            DatasetGraph patched = CanonicalVersion.of(before);
            RDFPatchOps.applyChange(
                    patched, RDFPatchOps.read(new ByteArrayInputStream(patch(before, version("new", now)))));
            assertEquals(canonical(now), canonical(patched), "round " + round);
        }
    }

    @Test
    void leavesBlankNodesAloneThatOnlyGotOtherNames() throws IOException {
        DatasetGraph old = DatasetGraphFactory.create();
        DatasetGraph now = DatasetGraphFactory.create();
        for (int i = 0; i < 20; i++) {
            old.add(quad(iri("s" + i), "p", NodeFactory.createBlankNode("a" + i)));
            old.add(quad(NodeFactory.createBlankNode("a" + i), "q", NodeFactory.createLiteralString("v")));
            now.add(quad(iri("s" + i), "p", NodeFactory.createBlankNode("z" + (99 - i))));
            now.add(quad(NodeFactory.createBlankNode("z" + (99 - i)), "q", NodeFactory.createLiteralString("v")));
        }
        now.add(quad(iri("s5"), "r", iri("s6")));
        List<String> lines = new String(
                        patch(version("old", old), version("new", now)), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(1, lines.stream().filter(line -> line.startsWith("A ")).count());
        assertTrue(lines.stream().noneMatch(line -> line.startsWith("D ")));
    }

    private static byte[] patch(Version before, Version after) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DifferencePatch().render(new Comparison(before, after), out);
        return out.toByteArray();
    }

    private static Version version(String name, DatasetGraph dataset) {
        return new Version(name, BASE, Prefixes.NONE, dataset, Map.of(), Optional.empty(), List.of());
    }

    private static String canonical(DatasetGraph dataset) {
        return Canonicalizer.standard().canonicalize(dataset).orElseThrow().text();
    }

    private static DatasetGraph mutated(Random random, DatasetGraph old) {
        List<Quad> quads = new ArrayList<>();
        old.find().forEachRemaining(quads::add);
        DatasetGraph now = DatasetGraphFactory.create();
        quads.stream().filter(quad -> random.nextInt(10) > 0).forEach(now::add);
        random(random, random.nextInt(5)).find().forEachRemaining(now::add);
        return now;
    }

    private static DatasetGraph random(Random random, int size) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (int i = 0; i < size; i++) {
            Node graph = random.nextBoolean() ? Quad.defaultGraphIRI : iri("graph/g" + random.nextInt(2));
            Node subject = random.nextBoolean() ? iri("s" + random.nextInt(3)) : blank(random);
            Node object = switch (random.nextInt(3)) {
                case 0 -> iri("s" + random.nextInt(3));
                case 1 -> blank(random);
                default -> NodeFactory.createLiteralLang("\"quoted\" \\ line\n" + random.nextInt(3), "en");
            };
            dataset.add(Quad.create(graph, subject, iri("p" + random.nextInt(2)), object));
        }
        return dataset;
    }

    private static Node blank(Random random) {
        return NodeFactory.createBlankNode("x" + random.nextInt(4));
    }

    private static Quad quad(Node subject, String property, Node object) {
        return Quad.create(Quad.defaultGraphIRI, subject, iri(property), object);
    }

    private static Node iri(String name) {
        return NodeFactory.createURI(BASE + name);
    }
}
