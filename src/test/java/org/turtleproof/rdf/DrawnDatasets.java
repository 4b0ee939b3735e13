package org.turtleproof.rdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** Small datasets drawn at random, with everything in them that is easily written wrongly. */
final class DrawnDatasets {

    private static final String[] NAMESPACES = {
        "http://example.org/",
        "http://example.org/a/",
        "http://example.org/a#",
        "urn:x:",
        "urn:",
        "ex:",
        "mailto:",
        "tag:a@b,2020:"
    };
    private static final String[] LOCAL = {
        "",
        "a",
        "b",
        "a/b",
        "//c",
        "@type",
        "@id",
        "%20",
        "a:b",
        "é",
        "\uD83D\uDE00",
        "\uFF5E",
        "a.b",
        "-",
        "1",
        "a?b=c&d",
        "type"
    };
    private static final String[] PREFIXES = {
        "", "a", "b", "ex", "urn", "http", "mailto", "type", "id", "graph", "x-y", "é", "a.b", "language"
    };
    private static final String[] TEXTS = {
        "",
        "a",
        "ab",
        "\"",
        "\\",
        "\\u0041",
        "\n\r\t\f\b",
        "\u0000\u0001\u001F\u007F",
        "\u0085\u2028",
        "é",
        "\uD83D\uDE00",
        "\uFF5E",
        "_:b",
        "http://example.org/",
        "@id",
        "null",
        " a ",
        "</script>",
        "'''",
        "1",
        "1.0",
        "1e0",
        "true",
        "{}",
        "[1, 2.0]"
    };
    private static final String[] DATATYPES = {
        XSD.xstring.getURI(),
        XSD.integer.getURI(),
        XSD.xboolean.getURI(),
        XSD.xdouble.getURI(),
        XSD.date.getURI(),
        RDF.getURI() + "JSON",
        RDF.getURI() + "HTML",
        "http://example.org/a#type",
        "urn:type"
    };
    private static final String[] LANGUAGES = {"en", "en-GB", "de-Latn-DE", "x-private"};

    private final Random random;

    DrawnDatasets(Random random) {
        this.random = random;
    }

    /** Prefixes for some of the namespaces, some of which no format but Turtle could use. */
    Prefixes prefixes() {
        Map<String, String> namespaces = new LinkedHashMap<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            namespaces.put(one(PREFIXES), random.nextInt(6) == 0 ? "http://example.org/a/cut" : one(NAMESPACES));
        }
        if (random.nextBoolean()) {
            namespaces.put("rdf", RDF.getURI());
        }
        return Prefixes.of(namespaces);
    }

    /** Statements of some graphs, some of them lists or what nearly is one. */
    List<Quad> quads() {
        List<Quad> quads = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            quads.add(Quad.create(graph(), subject(), predicate(), object()));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            addList(quads, i);
        }
        return quads;
    }

    private void addList(List<Quad> quads, int salt) {
        Node graph = graph();
        int length = random.nextInt(4);
        List<Node> cells = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            cells.add(random.nextInt(20) == 0 ? subject() : NodeFactory.createBlankNode("cell" + salt + i));
        }
        cells.add(random.nextInt(20) == 0 ? subject() : RDF.nil.asNode());
        for (int links = random.nextInt(8) == 0 ? random.nextInt(3) : 1; links > 0; links--) {
            quads.add(Quad.create(graph, subject(), predicate(), cells.get(0)));
        }
        for (int i = 0; i < length; i++) {
            Node element = random.nextInt(6) == 0 ? NodeFactory.createBlankNode("cell" + (salt + 1) + "0") : object();
            quads.add(Quad.create(graph, cells.get(i), RDF.first.asNode(), element));
            quads.add(Quad.create(graph, cells.get(i), RDF.rest.asNode(), cells.get(i + 1)));
        }
        if (length > 0 && random.nextInt(6) == 0) {
            quads.add(Quad.create(graph(), cells.get(random.nextInt(length)), predicate(), object()));
        }
        if (length > 0 && random.nextInt(10) == 0) {
            quads.add(Quad.create(cells.get(random.nextInt(length)), subject(), predicate(), object()));
        }
    }

    private Node graph() {
        return switch (random.nextInt(6)) {
            case 0 -> iri();
            case 1 -> blank();
            case 2 -> NodeFactory.createURI("http://example.org/g");
            default -> Quad.defaultGraphIRI;
        };
    }

    private Node subject() {
        return random.nextInt(3) == 0 ? blank() : iri();
    }

    private Node predicate() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> RDF.type.asNode();
            case 2 -> random.nextBoolean() ? RDF.first.asNode() : RDF.rest.asNode();
            default -> iri();
        };
    }

    private Node object() {
        return switch (random.nextInt(6)) {
            case 0 -> blank();
            case 1 -> iri();
            case 2 -> random.nextInt(4) == 0 ? RDF.nil.asNode() : iri();
            case 3 -> NodeFactory.createLiteralString(one(TEXTS));
            case 4 -> NodeFactory.createLiteralLang(one(TEXTS), one(LANGUAGES));
            default ->
                NodeFactory.createLiteralDT(one(TEXTS), TypeMapper.getInstance().getSafeTypeByName(one(DATATYPES)));
        };
    }

    private Node blank() {
        return NodeFactory.createBlankNode("b" + random.nextInt(5));
    }

    private Node iri() {
        String iri = one(NAMESPACES) + one(LOCAL);
        return NodeFactory.createURI(iri.indexOf(':') == iri.length() - 1 ? iri + "a" : iri);
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
