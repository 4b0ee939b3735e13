package org.turtleproof.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.turtleproof.source.SourceFile;

class CanonicalizerTest {

    private static CanonicalForm of(String turtle) {
        List<Triple> triples = new RdfParser()
                .parse(SourceFile.of("t.ttl", turtle), RdfFormat.TURTLE)
                .triples();
        return Canonicalizer.standard().canonicalizeTriples(triples.iterator()).orElseThrow();
    }

    @Test
    void writesCanonicalNQuads() {
        CanonicalForm form = of("""
            PREFIX : <http://e/>
            :s :p "a\\n\\"b\\"\\t\\u0007" , "x"@EN-gb , 1 , "p" , [ :q "\u00e9\uD83D\uDE00" ] .
            """);
        assertEquals("""
        <http://e/s> <http://e/p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
        <http://e/s> <http://e/p> "a\\n\\"b\\"\\t\\u0007" .
        <http://e/s> <http://e/p> "p" .
        <http://e/s> <http://e/p> "x"@en-GB .
        <http://e/s> <http://e/p> _:c14n0 .
        _:c14n0 <http://e/q> "\u00e9\uD83D\uDE00" .
        """, form.text());
    }

    @Test
    void isTheSameWhateverTheOrderAndTheNamesOfBlankNodes() {
        List<Quad> quads = new ArrayList<>();
        Node p = NodeFactory.createURI("http://e/p");
        for (int i = 0; i < 30; i++) {
            Node a = NodeFactory.createBlankNode("a" + i);
            quads.add(new Quad(Quad.defaultGraphIRI, a, p, NodeFactory.createBlankNode("a" + (i + 1) % 30)));
            quads.add(
                    new Quad(NodeFactory.createURI("http://e/g"), a, p, NodeFactory.createLiteralString("v" + i % 7)));
            quads.add(new Quad(NodeFactory.createBlankNode("a" + i % 3), p, p, p));
        }
        String first = Canonicalizer.standard()
                .canonicalize(quads.iterator())
                .orElseThrow()
                .sha256();
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(quads, random);
            int salt = random.nextInt();
            List<Quad> renamed = quads.stream().map(quad -> rename(quad, salt)).toList();
            assertEquals(
                    first,
                    Canonicalizer.standard()
                            .canonicalize(renamed.iterator())
                            .orElseThrow()
                            .sha256());
        }
    }

    private static Quad rename(Quad quad, int salt) {
        return new Quad(
                rename(quad.getGraph(), salt),
                rename(quad.getSubject(), salt),
                quad.getPredicate(),
                rename(quad.getObject(), salt));
    }

    private static Node rename(Node node, int salt) {
        return node.isBlank()
                ? NodeFactory.createBlankNode(
                        salt + "x" + node.getBlankNodeLabel().hashCode() * 31)
                : node;
    }

    @Test
    void tellsDifferentGraphsApart() {
        assertNotEquals(of("_:a <e:p> _:a .").sha256(), of("_:a <e:p> _:b .").sha256());
    }

    @Test
    void endsPoisonedGraphsWithinTheLimit() {
        List<Quad> clique = new ArrayList<>();
        Node p = NodeFactory.createURI("http://e/p");
        for (int i = 0; i < 12; i++) {
            for (int j = 0; j < 12; j++) {
                if (i != j) {
                    clique.add(new Quad(
                            Quad.defaultGraphIRI,
                            NodeFactory.createBlankNode("n" + i),
                            p,
                            NodeFactory.createBlankNode("n" + j)));
                }
            }
        }
        long start = System.nanoTime();
        assertTrue(new Canonicalizer(100_000).canonicalize(clique.iterator()).isEmpty());
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 10);
    }

    @Test
    void survivesLongChainsOfLikeBlankNodes() {
        StringBuilder list = new StringBuilder("<e:s> <e:p> (");
        for (int i = 0; i < 300; i++) {
            list.append(" 1");
        }
        assertEquals(601, of(list + " ) .").lines().size());
    }

    @Test
    void sortsByCodePoint() {
        List<String> lines = of("<e:s> <e:p> \"\uFF5E\" , \"\uD83D\uDE00\" .").lines();
        assertTrue(lines.get(0).contains("\uFF5E"));
    }
}
