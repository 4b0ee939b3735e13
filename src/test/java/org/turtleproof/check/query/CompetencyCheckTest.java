package org.turtleproof.check.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.turtleproof.check.CheckRun;
import org.turtleproof.kb.TestSources;

class CompetencyCheckTest {

    private static final String QUERY = """
      # question: Who is there?
      SELECT ?who WHERE { ?who a <https://example.org/ontology#Person> } ORDER BY ?who
      """;

    private static TestSources people() {
        return new TestSources().turtle("data/people.ttl", ":ada a ex:Person . :bob a ex:Person .\n");
    }

    private static CheckRun ask(String query, String expected) {
        return CheckRun.of(
                new CompetencyCheck(),
                people().file("queries/competency/who.rq", query)
                        .file("queries/competency/who.expected.csv", expected)
                        .load());
    }

    @Test
    void isSilentWhenTheAnswerIsTheExpectedOne() {
        CheckRun run = ask(QUERY, "who\r\nhttps://example.org/id/ada\r\nhttps://example.org/id/bob\r\n");
        assertEquals(List.of(), run.found());
        assertEquals(1, run.result().figures().get(0).count());
    }

    @Test
    void pointsToTheExpectedRowThatIsNotAnswered() {
        CheckRun run = ask(QUERY, "who\nhttps://example.org/id/ada\nhttps://example.org/id/eve\n");
        assertEquals(List.of("wrong-answer queries/competency/who.expected.csv:3:1"), run.places());
        assertEquals(
                List.of("missing: https://example.org/id/eve", "unexpected: https://example.org/id/bob"),
                run.found().get(0).notes().stream().map(note -> note.text()).toList());
    }

    @Test
    void mindsTheOrderOfRowsOnlyWhenTheQueryAsksForOne() {
        String swapped = "who\nhttps://example.org/id/bob\nhttps://example.org/id/ada\n";
        assertEquals(1, ask(QUERY, swapped).found().size());
        assertEquals(List.of(), ask(QUERY.replace("ORDER BY ?who", ""), swapped).found());
    }

    @Test
    void expectsNothingFromAQuestionWithoutAnswer() {
        String nobody = QUERY.replace("Person", "Dragon");
        assertEquals(List.of(), ask(nobody, "who\n").found());
        assertEquals(1, ask(nobody, "who\nhttps://example.org/id/ada\n").found().size());
    }

    @Test
    void comparesTheAnswerToAnAskQuery() {
        String ask = "# question: Is anybody there?\nASK { ?who a <https://example.org/ontology#Person> }";
        assertEquals(List.of(), ask(ask, "_askResult\ntrue\n").found());
        assertEquals(1, ask(ask, "_askResult\nfalse\n").found().size());
    }

    @Test
    void reportsWhatCannotBeAsked() {
        assertEquals(
                List.of("broken-question queries/competency/who.rq:2:19"),
                ask("# question: x\nSELECT ?who WHERE {", "who\n").places());
        assertEquals(
                List.of("broken-question queries/competency/who.rq:1:1"),
                CheckRun.of(
                                new CompetencyCheck(),
                                people().file("queries/competency/who.rq", QUERY)
                                        .load())
                        .places());
        assertTrue(ask(QUERY.replace("# question: Who is there?", ""), "who\n").messages().stream()
                .anyMatch(message -> message.contains("no # question:")));
    }

    @Test
    void callsNoOtherHost() {
        String federated = "# question: x\nSELECT ?who WHERE { SERVICE <http://127.0.0.1:1/sparql> { ?who a ?type } }";
        assertEquals(
                List.of("broken-question queries/competency/who.rq:1:1"),
                ask(federated, "who\n").places());
    }
}
