package org.turtleproof.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

class LayersTest {

    private static Triple triple(String subject, String predicate, String object) {
        return Triple.create(
                NodeFactory.createURI("https://example.org/id/" + subject),
                NodeFactory.createURI("https://example.org/ontology#" + predicate),
                NodeFactory.createURI("https://example.org/id/" + object));
    }

    @Test
    void takesTheDataForEstablishedWhenThereIsNoPolicy() {
        KnowledgeBase kb =
                new TestSources().turtle("data/a.ttl", ":a ex:p :b .").load();
        assertTrue(kb.layers().graph(Layers.ESTABLISHED).contains(triple("a", "p", "b")));
    }

    @Test
    void letsALaterPolicySeeWhatAnEarlierOneComputed() {
        Layers layers = new TestSources()
                .turtle("data/a.ttl", ":a ex:p :b .")
                .file(
                        "queries/policy/10-first.rq",
                        "# graph: first\nPREFIX ex: <https://example.org/ontology#> CONSTRUCT { ?x ex:q ?y } WHERE { ?x ex:p ?y }")
                .file(
                        "queries/policy/20-second.rq",
                        "# graph: established\nPREFIX ex: <https://example.org/ontology#> CONSTRUCT { ?x ex:r ?y } WHERE { GRAPH"
                                + " <urn:turtleproof:layer:first> { ?x ex:q ?y } }")
                .load()
                .layers();
        assertEquals(List.of(), layers.problems());
        assertTrue(layers.graph(Layers.ESTABLISHED).contains(triple("a", "r", "b")));
        assertFalse(layers.graph(Layers.ESTABLISHED).contains(triple("a", "p", "b")));
    }

    @Test
    void reportsAPolicyThatDoesNotSayItsLayerOrDoesNotConstruct() {
        Layers layers = new TestSources()
                .file("queries/policy/10-nameless.rq", "CONSTRUCT WHERE { ?x ?p ?y }")
                .file("queries/policy/20-select.rq", "# graph: established\nSELECT * WHERE { ?x ?p ?y }")
                .file("queries/policy/30-broken.rq", "# graph: established\nCONSTRUCT {")
                .load()
                .layers();
        assertEquals(3, layers.problems().size());
    }

    @Test
    void entailsByTheAxiomsOfTheOntologyAndOnlyFromTheFacts() {
        Graph inferred = new TestSources()
                .turtle("ontology/core.ttl", """
                ex:father rdfs:subPropertyOf ex:ancestor .
                ex:ancestor a owl:TransitiveProperty ; owl:inverseOf ex:descendant .
                ex:uncle owl:propertyChainAxiom ( ex:father ex:brother ) .
                ex:brother a owl:SymmetricProperty .
                """)
                .turtle("data/family.ttl", ":a ex:father :b . :b ex:father :c ; ex:brother :d .")
                .load()
                .layers()
                .graph(Layers.INFERRED);
        assertTrue(inferred.contains(triple("a", "ancestor", "b")));
        assertTrue(inferred.contains(triple("a", "ancestor", "c")));
        assertTrue(inferred.contains(triple("c", "descendant", "a")));
        assertTrue(inferred.contains(triple("a", "uncle", "d")));
        assertTrue(inferred.contains(triple("d", "brother", "b")));
        assertFalse(inferred.contains(triple("a", "father", "b")), "what was stated is not inferred");
    }

    @Test
    void holdsFactsAndEntailmentsInTheDefaultGraphAndApartInNamedOnes() {
        Layers layers = new TestSources()
                .turtle("ontology/core.ttl", "ex:p rdfs:subPropertyOf ex:q .")
                .turtle("data/a.ttl", "<https://example.org/> a <http://www.w3.org/ns/dcat#Dataset> .\n:a ex:p :b .")
                .load()
                .layers();
        DatasetGraph dataset = layers.dataset();
        assertTrue(dataset.getDefaultGraph().contains(triple("a", "q", "b")));
        assertTrue(dataset.getGraph(NodeFactory.createURI("https://example.org/graph/inferred"))
                .contains(triple("a", "q", "b")));
        assertFalse(dataset.getGraph(NodeFactory.createURI("https://example.org/graph/established"))
                .contains(triple("a", "q", "b")));
    }
}
