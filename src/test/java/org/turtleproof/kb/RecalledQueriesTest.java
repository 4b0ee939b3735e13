package org.turtleproof.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactDatasetView;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TermTable;
import org.turtleproof.rdf.query.QueryRun;

/** Recalled answers beside fresh ones, over small graphs that change by a few statements of chance. */
class RecalledQueriesTest {

    private static final int EDITS = Integer.getInteger("turtleproof.edits", 200);
    private static final String PREFIX = "PREFIX : <http://example.org/> ";
    private static final Node NAMED = NodeFactory.createURI("http://example.org/g");

    private final Random random = new Random(7);
    private int worked;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?x ?y { ?x :a ?y }",
                "SELECT ?x ?y ?p { ?x ?p ?y FILTER (?p != :a) }",
                "SELECT * { ?x :a ?y . ?y :b ?z }",
                "SELECT ?x { ?x :a ?y . ?y :b ?z }",
                "SELECT DISTINCT ?x { ?x ?p ?y }",
                "SELECT DISTINCT ?p { { ?x ?p ?y } UNION { ?x :a ?p } FILTER isIRI(?p) }",
                "SELECT ?x ?z { ?x :a ?y OPTIONAL { ?x :b ?z } }",
                "SELECT ?x ?z { ?x :a ?y OPTIONAL { ?z :b ?y } }",
                "SELECT ?x ?y ?v { { ?u :a ?v } OPTIONAL { ?x :b ?u } ?x :a ?y }",
                "SELECT ?x ?y { ?x :a ?y MINUS { ?x :b ?z } }",
                "SELECT ?x ?y { ?x :a ?y MINUS { ?z :b ?y } }",
                "SELECT ?x ?y { { ?u :a ?y } MINUS { ?x :b ?y } ?x :a ?u }",
                "SELECT ?x { ?x :a ?y FILTER NOT EXISTS { ?x :b ?z FILTER EXISTS { ?z :a ?x } } }",
                "SELECT ?x { ?x :a ?y FILTER EXISTS { ?u :b ?x FILTER NOT EXISTS { ?u :c ?any } } }",
                "SELECT ?x ?y { { ?x :a ?y } UNION { ?y :b ?x } FILTER (?x != :n1) }",
                "SELECT ?x ?y { GRAPH :g { ?x :a ?y } FILTER NOT EXISTS { ?x :a ?y } }",
                "SELECT ?x ?v { { SELECT DISTINCT ?x { ?x ?any ?thing } } ?x :b ?v }",
                "SELECT ?x ?v { { SELECT ?x (COUNT(?y) AS ?v) { ?x :a ?y } GROUP BY ?x } ?x :b ?z }",
                "SELECT ?x (COUNT(?y) AS ?n) { ?x :a ?y } GROUP BY ?x HAVING (COUNT(?y) > 1)",
                "SELECT (COUNT(*) AS ?n) { ?x :a ?y }",
                "SELECT ?x ?y { ?x :a* ?y }",
                "SELECT ?x ?y { ?x (!(:a|:b))* ?y FILTER isIRI(?y) }",
                "SELECT ?x ?y { ?x :a+ ?y . ?y :b ?z }",
                "SELECT ?x ?y { ?x :a|^:b ?y }",
                "SELECT ?x ?y { ?x :a? ?y }",
                "SELECT ?x { ?x (:a|:b)+ ?x }",
                "SELECT ?x { :n1 :a* ?x }",
                "SELECT ?x { ?x :b/:a* :n1 }",
                "SELECT ?x { ?x :c ?y FILTER NOT EXISTS { ?x :b/:a* ?y } }",
                "SELECT ?x { ?x !(^:a|:b) ?y }",
                "SELECT ?x ?y ?z { ?x :a ?y . ?y (:a|:b) ?z . ?x :c ?u }",
                "SELECT ?x ?y { ?x :a ?y MINUS { ?z (:a|:b) ?y . ?u :c ?z } }",
                "SELECT ?x ?y { ?u :c ?x ; :a|:b ?y MINUS { ?v :a|^:c ?y . ?w :b ?v MINUS { ?w :c ?z } } }",
                "SELECT ?x ?y { ?x :c ?y OPTIONAL { ?y :a* ?z . ?z :b ?u } FILTER NOT EXISTS { ?x (:a|:b) ?w . ?w :c ?y } }",
                "SELECT DISTINCT ?x { ?x (:a|:b) ?y . ?y :c* ?z . ?z :b ?x }",
                "SELECT ?x ?z { ?x (:a|:c) ?y . GRAPH :g { ?y :a ?u . ?u :b* ?z } }",
                "SELECT ?x (COUNT(?z) AS ?n) { ?x :a ?y . ?y (:b|:c)? ?z } GROUP BY ?x",
                "SELECT ?x ?p { VALUES ?p { :a :b } ?x ?p ?y }",
                "SELECT (?y AS ?x) { ?y :a ?z }",
                "SELECT ?x ?n { ?x :a ?y BIND(EXISTS { ?x :b ?y } AS ?n) }",
                "SELECT ?x ?y { ?x :a ?y . ?y :a ?x FILTER (?x != ?y) }",
                "SELECT DISTINCT ?x ?z { ?x :a ?y . ?z :a ?y FILTER (STR(?x) < STR(?z)) }",
                "SELECT ?n ?v { { SELECT DISTINCT ?n { { SELECT DISTINCT ?m { GRAPH :g { { ?m ?f ?o } UNION { ?o ?f ?m } } } }"
                        + " ?m (!(:c))* ?n FILTER isIRI(?n) } } ?n ?p ?v FILTER (?p = :a || EXISTS { ?p :b true }) }",
                "CONSTRUCT { ?x :d ?y } { { ?x :a ?y } UNION { ?y :b ?z . ?z :a ?x } }",
            })
    void giveWhatAskingAnewGives(String text) {
        String query = PREFIX + text;
        List<Triple> facts = statements(25);
        List<Triple> others = statements(15);
        ProofMemory memory = ProofMemory.lasting();
        for (int edit = 0; edit < EDITS; edit++) {
            memory.begin();
            CompactDataset dataset = dataset(facts, others);
            RecalledQueries recalled = new RecalledQueries(memory);
            List<Binding> answers = recalled.answers("answers", query, dataset, () -> asked(query, dataset));
            List<String> words = recalled.recall("words", query, dataset, () -> words(asked(query, dataset)));
            List<String> fresh = words(ask(query, dataset));
            assertEquals(fresh, words(answers), "after edit " + edit);
            assertEquals(fresh, words, "after edit " + edit);
            if (random.nextInt(4) > 0) {
                memory.finish();
            }
            change(random.nextBoolean() ? facts : others);
        }
        assertTrue(worked < 2 * EDITS, worked + " times asked");
    }

    private List<Binding> asked(String query, CompactDataset dataset) {
        worked++;
        return ask(query, dataset);
    }

    private static List<Binding> ask(String text, CompactDataset dataset) {
        Query query = GuardedQuery.parse(text);
        if (query.isConstructType()) {
            query.setQuerySelectType();
            query.setQueryResultStar(true);
        }
        List<Binding> answers = new ArrayList<>();
        try (QueryRun run = GuardedQuery.over(new CompactDatasetView(dataset), query)) {
            run.select()
                    .forEachRemaining(
                            one -> answers.add(Binding.builder().addAll(one).build()));
        }
        return answers;
    }

    private static List<String> words(List<Binding> answers) {
        return answers.stream()
                .map(one -> {
                    TreeSet<String> values = new TreeSet<>();
                    one.forEach((variable, value) -> values.add(variable + "=" + value));
                    return values.toString();
                })
                .sorted()
                .toList();
    }

    private void change(List<Triple> statements) {
        for (int i = random.nextInt(3); i >= 0; i--) {
            if (random.nextBoolean() && !statements.isEmpty()) {
                statements.remove(random.nextInt(statements.size()));
            } else {
                statements.addAll(statements(1));
            }
        }
    }

    private List<Triple> statements(int count) {
        return new ArrayList<>(
                IntStream.range(0, count).mapToObj(i -> statement()).toList());
    }

    private Triple statement() {
        Node object = random.nextInt(5) == 0
                ? NodeFactory.createLiteralString("text " + random.nextInt(3))
                : node("n" + random.nextInt(9));
        return Triple.create(
                node("n" + random.nextInt(9)), node(List.of("a", "b", "c").get(random.nextInt(3))), object);
    }

    private static Node node(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }

    private static CompactDataset dataset(List<Triple> facts, List<Triple> others) {
        TermTable terms = new TermTable();
        CompactGraph.Builder first = new CompactGraph.Builder(terms);
        facts.forEach(first::add);
        CompactGraph.Builder second = new CompactGraph.Builder(terms);
        others.forEach(second::add);
        Map<Node, CompactGraph> named = new LinkedHashMap<>();
        named.put(NAMED, second.build());
        return CompactDataset.of(terms, first.build(), named);
    }
}
