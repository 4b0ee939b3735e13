package org.turtleproof.rdf.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.turtleproof.rdf.Occurrence;
import org.turtleproof.rdf.ParsedGraph;
import org.turtleproof.rdf.RdfFormat;
import org.turtleproof.rdf.RdfParser;
import org.turtleproof.rdf.SourceMap;
import org.turtleproof.rdf.SourceMaps;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

/** Whatever the style of a text: what is written at a node's place, read on its own, is that node. */
class RandomPlacesTest {

    private static final int DOCUMENTS = 500;

    private int tokens;
    private int brackets;

    @Test
    void whatIsWrittenAtAPlaceIsTheNodeThatIsSaidToBeThere() {
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            check(SourceFile.of("t.ttl", RandomTurtle.of(seed)));
        }
        assertTrue(tokens > 10_000 && brackets > 1_000, tokens + " tokens, " + brackets + " brackets");
    }

    private void check(SourceFile file) {
        ParsedGraph graph = new RdfParser().parse(file, RdfFormat.TURTLE);
        Set<Node> nodes = new HashSet<>();
        Map<String, Integer> written = new TreeMap<>();
        for (Triple triple : graph.triples()) {
            nodes.add(triple.getSubject());
            written.merge(triple.toString(), 1, Integer::sum);
        }
        SourceMap map = new SourceMaps(List.of(graph)).locate(nodes);
        for (Triple triple : new HashSet<>(graph.triples())) {
            List<Occurrence> places = map.of(triple);
            assertEquals(written.get(triple.toString()), places.size(), "occurrences of " + triple);
            boolean cell = triple.getPredicate().equals(RDF.first.asNode())
                    || triple.getPredicate().equals(RDF.rest.asNode());
            for (Occurrence place : places) {
                if (cell) {
                    continue;
                }
                check(graph, triple.getSubject(), place.subject());
                check(graph, triple.getPredicate(), place.predicate());
                check(graph, triple.getObject(), place.object());
            }
        }
    }

    private void check(ParsedGraph graph, Node node, Span span) {
        String text = graph.file().text(span);
        if (node.isBlank()) {
            brackets++;
            boolean whole = text.startsWith("_:")
                    || text.equals("[")
                    || text.startsWith("[") && text.endsWith("]")
                    || text.startsWith("(") && text.endsWith(")");
            assertTrue(whole, "a blank node is not written " + text);
        } else if (text.startsWith("(")) {
            assertEquals(RDF.nil.asNode(), node);
        } else {
            tokens++;
            assertEquals(node, read(graph, text), text);
        }
    }

    private static Node read(ParsedGraph graph, String text) {
        StringBuilder document = new StringBuilder("@base <http://e/base/> .\n");
        graph.prefixes()
                .namespaces()
                .forEach((prefix, iri) -> document.append("@prefix " + prefix + ": <" + iri + "> .\n"));
        document.append("<s> <p> ").append(text.equals("a") ? "rdf:type" : text).append(" .");
        List<Triple> triples = new RdfParser()
                .parse(SourceFile.of("one.ttl", document.toString()), RdfFormat.TURTLE)
                .triples();
        assertEquals(1, triples.size(), text);
        return triples.get(0).getObject();
    }
}
