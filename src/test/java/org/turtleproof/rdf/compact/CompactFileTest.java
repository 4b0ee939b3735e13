package org.turtleproof.rdf.compact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

final class CompactFileTest {

    private static final List<String> TEXTS = List.of(
            "", "a", "ab", "abc", "b", "é", "ÿ", "\uFFFD", "\uFFFF", "𐀀", "😀", "line\nbreak", "x".repeat(300));

    private static List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        TEXTS.forEach(text -> nodes.add(NodeFactory.createURI("urn:" + text)));
        TEXTS.forEach(text -> nodes.add(NodeFactory.createBlankNode("b" + text)));
        for (String text : TEXTS) {
            nodes.add(NodeFactory.createLiteralString(text));
            nodes.add(NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger));
            nodes.add(NodeFactory.createLiteralDT(text, NodeFactory.getType("urn:type")));
            nodes.add(NodeFactory.createLiteralLang(text, "en"));
            nodes.add(NodeFactory.createLiteralLang(text, "EN-gb"));
        }
        return nodes;
    }

    private static List<Quad> quads(Random random) {
        List<Node> nodes = nodes();
        List<Quad> quads = new ArrayList<>();
        for (int i = random.nextInt(80); i > 0; i--) {
            int graph = random.nextInt(4);
            quads.add(Quad.create(
                    graph == 0 ? Quad.defaultGraphIRI : nodes.get(graph == 3 ? TEXTS.size() : graph),
                    nodes.get(random.nextInt(2 * TEXTS.size())),
                    nodes.get(random.nextInt(TEXTS.size())),
                    nodes.get(random.nextInt(nodes.size()))));
        }
        return quads;
    }

    private static CompactDataset dataset(List<Quad> quads) {
        CompactDataset.Builder builder = new CompactDataset.Builder();
        quads.forEach(builder);
        return builder.build();
    }

    private static byte[] written(CompactDataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompactFile.write(dataset, out);
        return out.toByteArray();
    }

    private static Optional<CompactDataset> read(byte[] bytes) throws IOException, MalformedCompactFileException {
        return CompactFile.read(new ByteArrayInputStream(bytes), bytes.length);
    }

    private static Set<Quad> all(CompactDataset dataset) {
        Set<Quad> all = new HashSet<>();
        new CompactDatasetView(dataset).find().forEachRemaining(all::add);
        return all;
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws Exception {
        for (int seed = 0; seed < 300; seed++) {
            List<Quad> quads = quads(new Random(seed));
            byte[] bytes = written(dataset(quads));
            CompactDataset read = read(bytes).orElseThrow();
            assertEquals(new HashSet<>(quads), all(read), "seed " + seed);
            assertArrayEquals(bytes, written(read), "seed " + seed);
        }
    }

    @Test
    void equalDatasetsHaveEqualFiles() throws Exception {
        for (int seed = 0; seed < 100; seed++) {
            List<Quad> quads = quads(new Random(seed));
            byte[] bytes = written(dataset(quads));
            Collections.shuffle(quads, new Random(-seed));
            quads.addAll(quads);
            assertArrayEquals(bytes, written(dataset(quads)), "seed " + seed);
        }
    }

    @Test
    void readAndSortedDatasetsNumberTheirTermsAlike() throws Exception {
        CompactDataset written = dataset(quads(new Random(7)));
        CompactDataset sorted = written.sorted();
        CompactDataset read = read(written(written)).orElseThrow();
        assertEquals(sorted.terms().size(), read.terms().size());
        for (int i = 0; i < sorted.terms().size(); i++) {
            assertEquals(sorted.terms().node(i), read.terms().node(i));
        }
        assertEquals(
                List.copyOf(sorted.named().keySet()), List.copyOf(read.named().keySet()));
    }

    @Test
    void findsByObjectAndByPredicateWhatABuiltGraphFinds() throws Exception {
        for (int seed = 0; seed < 50; seed++) {
            CompactGraph built = dataset(quads(new Random(seed))).sorted().defaultGraph();
            CompactGraph read = read(written(dataset(quads(new Random(seed)))))
                    .orElseThrow()
                    .defaultGraph();
            for (int term = 0; term < built.terms().size(); term++) {
                assertArrayEquals(built.into(term), read.into(term));
                assertArrayEquals(built.about(term), read.about(term));
                assertEquals(built.use(term), read.use(term));
            }
        }
    }

    @Test
    void refusesEveryBeginningOfAFile() throws IOException {
        byte[] bytes = written(dataset(quads(new Random(3))));
        for (int length = 0; length < bytes.length; length++) {
            byte[] part = Arrays.copyOf(bytes, length);
            assertThrows(MalformedCompactFileException.class, () -> read(part), "length " + length);
        }
    }

    @Test
    void refusesWhatComesAfterTheEnd() throws IOException {
        byte[] bytes = written(dataset(quads(new Random(3))));
        assertThrows(MalformedCompactFileException.class, () -> read(Arrays.copyOf(bytes, bytes.length + 1)));
    }

    @Test
    void readsOfADamagedFileOnlyWhatItWouldHaveWrittenLikeThat() throws Exception {
        int read = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = written(dataset(quads(random)));
            for (int i = random.nextInt(3); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(4) : random.nextInt());
            }
            try {
                Optional<CompactDataset> dataset = read(bytes);
                if (dataset.isPresent()) {
                    assertArrayEquals(bytes, written(dataset.get()), "seed " + seed);
                    read++;
                }
            } catch (MalformedCompactFileException expected) {
                // As it should be.
            }
        }
        assertTrue(read > 100, "read " + read);
    }

    @Test
    void leavesFilesOfAnotherVersionToOthers() throws Exception {
        byte[] bytes = written(dataset(quads(new Random(3))));
        bytes[8]++;
        assertEquals(Optional.empty(), read(bytes));
    }

    @Test
    void refusesOtherFiles() {
        assertThrows(MalformedCompactFileException.class, () -> read("<urn:a> <urn:b> <urn:c> .\n".getBytes()));
    }

    @Test
    void takesNoMemoryForWhatIsNotThere() {
        byte[] bytes = {'T', 'P', 'R', 'O', 'O', 'F', 'D', 'S', 1, -1, -1, -1, -1, 7};
        assertThrows(MalformedCompactFileException.class, () -> read(bytes));
    }
}
