package org.turtleproof.check.shacl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** Draws graphs and holds constraints in SPARQL against them, asked for all focus nodes at once and, by Jena, one by one. */
class SparqlConstraintComparisonTest {

    private static final int GRAPHS_FOR_EACH = Integer.getInteger("turtleproof.sparql.comparisons", 60);

    /** Patterns of all forms, plain and not: what makes a difference must not be asked for all at once. */
    private static final List<String> PATTERNS = List.of(
            "$this ex:p ?value",
            "$this ex:p ?value . ?value ex:q $this",
            "?value ex:p $this",
            "$this $PATH ?value . ?value ex:q ?n",
            "$this ex:n ?value . FILTER(?value > 1)",
            "$this ex:p ?value . FILTER NOT EXISTS { ?value ex:q $this }",
            "$this ex:p ?value . FILTER EXISTS { $this ex:q ?o . FILTER(?o != $this) }",
            "FILTER NOT EXISTS { $this ex:p ?x }",
            "FILTER NOT EXISTS { $this ex:p ?x } $this ex:q ?value",
            "$this ex:p ?value OPTIONAL { ?value ex:q ?o . FILTER(?o = $this) } FILTER(!bound(?o))",
            "$this ex:p ?value OPTIONAL { ?value ex:q ?o . OPTIONAL { ?o ex:p ?b . FILTER(?b = $this) } } FILTER(!bound(?b))",
            "OPTIONAL { $this ex:p ?value } FILTER(!bound(?value))",
            "BIND($this AS ?x) ?x ex:p ?value",
            "BIND($this AS ?x) $this ex:p ?value . FILTER(bound(?x))",
            "$this ex:p ?value . BIND($this AS ?x) FILTER(?x = ?value)",
            "{ $this ex:p ?value } UNION { ?value ex:q $this }",
            "{ $this ex:p ?value . FILTER(?value = $this) }",
            "?value ex:q ?o . { FILTER(bound($this)) }",
            "$this ex:p* ?value . FILTER(?value != $this)",
            "$this ex:p/ex:q ?value");

    @Test
    void findsForAllFocusNodesAtOnceWhatJenaFindsOneByOne() {
        int results = 0;
        for (int form = 0; form < PATTERNS.size(); form++) {
            for (int seed = 0; seed < GRAPHS_FOR_EACH; seed++) {
                Graph data = graph(facts(new Random(seed)));
                TreeMap<String, Integer> expected = expected(graph(nodeShape(PATTERNS.get(form))), data);
                assertEquals(expected, found(graph(nodeShape(PATTERNS.get(form))), data), PATTERNS.get(form));
                assertEquals(expected, found(graph(propertyShape(PATTERNS.get(form))), data), PATTERNS.get(form));
                results +=
                        expected.values().stream().mapToInt(Integer::intValue).sum();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "compared with Jena: %d graphs for each of %d constraints in SPARQL, %d results, 0 differ%n",
                GRAPHS_FOR_EACH,
                PATTERNS.size(),
                results);
        assertTrue(results > 5 * GRAPHS_FOR_EACH, "only " + results + " results");
    }

    /** Asked once for each focus node (SHACL, section 5.3); Jena asks for each value node, for none where there is none. */
    private static String propertyShape(String pattern) {
        return TARGETS + """
                  sh:property ex:property .
                ex:property a sh:PropertyShape ; sh:path ex:p ;
                  sh:sparql [ sh:prefixes ex:prefixes ; sh:message "no" ; sh:select \"""SELECT $this ?value WHERE { %s }\""" ] .
                """.formatted(pattern);
    }

    private static String nodeShape(String pattern) {
        return TARGETS + """
                  sh:sparql [ sh:prefixes ex:prefixes ; sh:message "no" ; sh:select \"""SELECT $this ?value WHERE { %s }\""" ] .
                """.formatted(pattern.replace("$PATH", "ex:p"));
    }

    private static final String PREFIXES = """
            @prefix ex: <https://example.org/> .
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    private static final String TARGETS = PREFIXES + """
            ex:prefixes sh:declare [ sh:prefix "ex" ; sh:namespace "https://example.org/"^^xsd:anyURI ] .
            ex:shape a sh:NodeShape ; sh:targetSubjectsOf ex:p, ex:n ; sh:targetObjectsOf ex:q ; sh:targetNode ex:nowhere ;
            """;

    private static String facts(Random random) {
        StringBuilder text = new StringBuilder(PREFIXES);
        for (int i = 3 + random.nextInt(9); i > 0; i--) {
            text.append(node(random));
            text.append(
                    random.nextInt(4) == 0
                            ? " ex:n " + random.nextInt(4)
                            : (random.nextBoolean() ? " ex:p " : " ex:q ") + node(random));
            text.append(" .\n");
        }
        return text.toString();
    }

    private static String node(Random random) {
        return (random.nextInt(6) == 0 ? "_:b" : "ex:i") + random.nextInt(4);
    }

    private static Graph graph(String turtle) {
        Graph graph = GraphFactory.createGraphMem();
        RDFParser.create().source(new StringReader(turtle)).lang(Lang.TURTLE).parse(graph);
        return graph;
    }

    private static TreeMap<String, Integer> found(Graph shapes, Graph data) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        Validation validation = Validation.of(data, shapes);
        validation.results().forEach(result -> {
            Node focus = validation.graph().terms().node(result.focus());
            counts.merge(focus.toString(), 1, Integer::sum);
        });
        return counts;
    }

    private static TreeMap<String, Integer> expected(Graph shapes, Graph data) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        ShaclValidator.get()
                .validate(shapes, data)
                .getEntries()
                .forEach(entry -> counts.merge(entry.focusNode().toString(), 1, Integer::sum));
        return counts;
    }
}
