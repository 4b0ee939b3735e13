package org.turtleproof.check.owl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.turtleproof.check.CheckRun;
import org.turtleproof.diagnostic.Note;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.TestSources;

/** A contradiction between established facts points to the claims that state them. */
class ClaimedClashTest {

    private static final String POLICY = """
            # title: Established
            # graph: established
            # why: Everything asserted is established here.
            PREFIX ev: <https://w3id.org/turtleproof/evidence#>
            CONSTRUCT { ?s ?p ?o } WHERE { ?claim ev:subject ?s ; ev:predicate ?p ; ev:object ?o }
            """;

    @Test
    void pointsToTheObjectsOfTheClaims() {
        KnowledgeBase kb = new TestSources()
                .turtle("ontology/o.ttl", "ex:leads a owl:ObjectProperty , owl:AsymmetricProperty .\n")
                .turtle("data/d.ttl", """
                        :c1 ev:subject :kim ; ev:predicate ex:leads ;
                          ev:object :korea .
                        :c2 ev:subject :korea ; ev:predicate ex:leads ;
                          ev:object :kim .
                        """)
                .file("queries/policy/10-established.rq", POLICY)
                .load();
        CheckRun run = CheckRun.of(new ConsistencyCheck(), kb);
        assertEquals(1, run.found().size());
        List<String> places = run.found().get(0).notes().stream()
                .map(Note::place)
                .map(place -> place.orElseThrow().toString())
                .toList();
        List<String> all = java.util.stream.Stream.concat(
                        places.stream(),
                        java.util.stream.Stream.of(
                                run.found().get(0).primary().span().toString()))
                .sorted()
                .toList();
        assertEquals(List.of("data/d.ttl:11:13", "data/d.ttl:9:13", "ontology/o.ttl:8:33"), all);
    }
}
