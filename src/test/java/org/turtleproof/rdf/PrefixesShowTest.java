package org.turtleproof.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.junit.jupiter.api.Test;

class PrefixesShowTest {

    private static final Map<String, String> NAMESPACES = Map.of(
            "a", "https://example.org/",
            "b", "https://example.org/b/",
            "c", "https://example.org/b/c",
            "d", "https://example.org/d#",
            "", "urn:x:");

    @Test
    void showsNodesAsJenaShowsThem() {
        Prefixes prefixes = Prefixes.of(NAMESPACES);
        Random random = new Random(5);
        String[] pieces = {
            "https://example.org/",
            "b/",
            "c",
            "d#",
            "x",
            "-",
            "_",
            "0",
            ".",
            "/",
            "#",
            "urn:x:",
            "\u00e9",
            "%20",
            "Name"
        };
        for (int i = 0; i < 50_000; i++) {
            StringBuilder iri = new StringBuilder(random.nextBoolean() ? "https://example.org/" : "");
            for (int j = random.nextInt(6); j >= 0; j--) {
                iri.append(pieces[random.nextInt(pieces.length)]);
            }
            Node node = NodeFactory.createURI(iri.toString());
            assertEquals(NodeFmtLib.str(node, PrefixMapFactory.create(NAMESPACES)), prefixes.show(node));
        }
    }
}
