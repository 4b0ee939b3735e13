package org.turtleproof.serve.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.turtleproof.serve.SampleRelease;

/** When things were, and what surrounds an entity in time. */
class ChronologyTest {

    private static final String EVENTS = """
            @prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .
            graph:ontology {
              ex:date rdfs:label "date"@en ; rdfs:subPropertyOf sem:hasTimeStamp .
              ex:began rdfs:label "began"@en ; rdfs:subPropertyOf sem:hasBeginTimeStamp .
              ex:latest rdfs:subPropertyOf sem:hasLatestEndTimeStamp .
              ex:counted ev:onTimeline false .
              ex:Interval rdfs:subClassOf ev:Value .
            }
            id:feast a sem:Event ; rdfs:label "feast"@en ; ex:place id:bridge ; ex:date "1932-05"^^xsd:gYearMonth .
            id:speech a sem:Event ; rdfs:label "speech"@en ; sem:subEventOf id:feast ; ex:speaker id:mayor .
            id:feud a sem:Event ; rdfs:label "feud"@en ; ex:began "1930"^^xsd:gYear .
            id:quarrel a sem:Event ; rdfs:label "quarrel"@en ; sem:subEventOf id:feud .
            id:repair a sem:Event ; rdfs:label "repair"@en ; ex:place id:bridge ; ex:period id:before .
            id:before a ex:Interval ; ex:latest "1940"^^xsd:gYear .
            id:census a sem:Event ; rdfs:label "census"@en ; ex:counted "1950"^^xsd:gYear .
            """;

    private static Content content() {
        ServedRelease release = SampleRelease.of("1", EVENTS);
        Graph everything = GraphFactory.createDefaultGraph();
        release.dataset().find().forEachRemaining(quad -> everything.add(quad.asTriple()));
        return Content.of(release, () -> everything);
    }

    private static String words(String name) {
        return content().chronology().of(SampleRelease.BASE + "id/" + name).stream()
                .map(view -> view.span().words())
                .toList()
                .toString();
    }

    @Test
    void isAsExactAsTheDates() {
        assertEquals("[May 1932]", words("feast"));
        assertEquals("[from 1930]", words("feud"));
        assertEquals("[by 1940]", words("repair"));
        assertEquals("[1931]", words("bridge"));
    }

    @Test
    void putsAPartWithinItsWholeWhereTheWholeIsDatedToItsEnd() {
        EventView speech =
                content().chronology().of(SampleRelease.BASE + "id/speech").get(0);
        assertEquals("May 1932", speech.span().words());
        assertEquals(Optional.of("feast"), speech.within().map(Reference::label));
        assertEquals("[]", words("quarrel"));
    }

    @Test
    void listsEventsThatNothingDates() {
        List<String> undated =
                content().chronology().undated().stream().map(Reference::label).toList();
        assertEquals(List.of("census", "quarrel"), undated);
        assertEquals("[]", words("before"));
    }

    @Test
    void surroundsAnEntityByWhatFactsAndClaimsRelateToIt() {
        Content content = content();
        ClaimReading claims = new ClaimReading(content, PassageTexts.NONE);
        EntityTimeline bridge = new EntityQuery(content, claims)
                .find(NodeFactory.createURI(SampleRelease.BASE + "id/bridge"))
                .timeline()
                .orElseThrow();
        assertEquals(
                List.of("Old Bridge", "feast", "repair"),
                bridge.events().stream()
                        .map(around -> around.event().event().label())
                        .toList());
        assertTrue(bridge.events().get(0).relation().isEmpty());
        EntityTimeline west = new EntityQuery(content, claims)
                .find(NodeFactory.createURI(SampleRelease.BASE + "id/west"))
                .timeline()
                .orElseThrow();
        assertEquals(1, west.events().size());
        assertEquals(Optional.empty(), west.events().get(0).claimed());
        EntityTimeline mayor = new EntityQuery(content, claims)
                .find(NodeFactory.createURI(SampleRelease.BASE + "id/mayor"))
                .timeline()
                .orElseThrow();
        assertEquals(
                Optional.of("feast"), mayor.events().get(0).event().within().map(Reference::label));
    }
}
