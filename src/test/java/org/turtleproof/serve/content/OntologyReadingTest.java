package org.turtleproof.serve.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.turtleproof.serve.SampleRelease;

class OntologyReadingTest {

    private static final String MORE = """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            graph:ontology {
              ex:joins a owl:ObjectProperty ; rdfs:domain ex:Bridge ; rdfs:range ex:Village .
              ex:crosses a owl:ObjectProperty ; rdfs:label "crosses"@en ; rdfs:domain ex:Bridge ; rdfs:range ex:River .
              ex:River a owl:Class ; rdfs:label "river"@en .
              ex:spans a owl:ObjectProperty ; rdfs:label "spans"@en ; rdfs:domain ex:Bridge ; rdfs:range ex:River ; owl:deprecated true .
            }
            graph:shapes {
              ex:BridgeShape a sh:NodeShape ; sh:targetClass ex:Bridge ; sh:property [ sh:path ex:crosses ; sh:minCount 1 ] .
            }
            """;

    private static OntologyReading reading() {
        ServedRelease release = SampleRelease.of("1", MORE);
        Graph everything = GraphFactory.createDefaultGraph();
        release.dataset().find().forEachRemaining(quad -> everything.add(quad.asTriple()));
        return new OntologyReading(Content.of(release, () -> everything));
    }

    private static Node term(String name) {
        return NodeFactory.createURI(SampleRelease.BASE + "ontology#" + name);
    }

    private static List<String> names(List<Reference> references) {
        return references.stream().map(Reference::name).toList();
    }

    @Test
    void saysWhichShapesConstrainATermWithinOtherShapesToo() {
        assertEquals(List.of("ex:BridgeShape"), names(reading().shapesOn(term("Bridge"))));
        assertEquals(List.of("ex:BridgeShape"), names(reading().shapesOn(term("crosses"))));
        assertEquals(List.of(), names(reading().shapesOn(term("joins"))));
    }

    @Test
    void saysWhichQuestionsAskByATerm() {
        assertEquals(
                List.of("joined-villages"),
                reading().questionsOn(term("joins")).stream()
                        .map(ServedQuestion::id)
                        .toList());
        assertTrue(reading().questionsOn(term("crosses")).isEmpty());
    }

    @Test
    void knowsWhatIsNotToBeUsedAnyMore() {
        assertTrue(reading().isDeprecated(term("spans")));
        assertTrue(reading().properties().stream()
                .filter(TermView::deprecated)
                .map(view -> view.term().label())
                .toList()
                .equals(List.of("spans")));
    }

    @Test
    void drawsClassesAndWhatRelatesThem() {
        assertEquals(
                List.of("place → river: crosses, spans"),
                reading().overview().orElseThrow().diagram().sentences());
        List<String> around =
                reading().around(term("Bridge")).orElseThrow().diagram().sentences();
        assertEquals(
                List.of("bridge → place: is a", "bridge → river: crosses, spans", "bridge → village: joins"), around);
        assertTrue(reading().around(term("joins")).isEmpty());
    }
}
