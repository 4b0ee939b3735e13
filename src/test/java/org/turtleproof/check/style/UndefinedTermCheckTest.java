package org.turtleproof.check.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.turtleproof.check.CheckRun;
import org.turtleproof.kb.TestSources;

class UndefinedTermCheckTest {

    private static CheckRun check(String data) {
        return CheckRun.of(
                new UndefinedTermCheck(),
                new TestSources()
                        .turtle("ontology/core.ttl", "ex:Person a owl:Class . ex:knows a owl:ObjectProperty .\n")
                        .turtle(
                                "data/people.ttl",
                                "<https://example.org/> void:uriSpace \"https://example.org/id/\" .\n" + data)
                        .load());
    }

    @Test
    void suggestsTheTermThatWasMeant() {
        CheckRun run = check(":ada a ex:Person ; ex:nkows :ada .\n");
        assertEquals(List.of("ex:nkows is declared nowhere"), run.messages());
        assertEquals("did you mean ex:knows?", run.found().get(0).primary().text());
    }

    @Test
    void reportsEveryPlaceWhereAnUndefinedTermIsWritten() {
        CheckRun run = check(":ada a ex:Persn .\n:bob a ex:Persn .\n");
        assertEquals(
                List.of(
                        "undefined-term data/people.ttl:" + TestSources.line(2) + ":8",
                        "undefined-term data/people.ttl:" + TestSources.line(3) + ":8"),
                run.places());
    }

    @Test
    void reportsAnEntityThatIsDescribedNowhere() {
        CheckRun run = check(":ada a ex:Person ; ex:knows :adda .\n");
        assertEquals(List.of(":adda is declared nowhere"), run.messages());
    }

    @Test
    void leavesForeignTermsAlone() {
        assertEquals(
                List.of(),
                check(":ada a ex:Person ; <http://xmlns.com/foaf/0.1/nick> \"A\" .\n")
                        .found());
    }
}
