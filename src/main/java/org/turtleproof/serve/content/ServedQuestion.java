package org.turtleproof.serve.content;

import java.util.List;
import java.util.Optional;
import org.turtleproof.kb.CompetencyQuestion;
import org.turtleproof.kb.QueryFile;
import org.turtleproof.source.SourceFile;

/**
 * A question that the release was proved to answer.
 *
 * @param id its name, kebab-case
 * @param text the question in English
 * @param textFr the question in French
 * @param topics what it is about, for grouping
 * @param overUnion whether it is asked over the union of all layers instead of the established facts
 * @param query its text in SPARQL
 * @param expectedCsv the proved answer as SPARQL 1.1 CSV
 */
public record ServedQuestion(
        String id,
        String text,
        Optional<String> textFr,
        List<String> topics,
        boolean overUnion,
        String query,
        Optional<String> expectedCsv) {

    public ServedQuestion {
        topics = List.copyOf(topics);
    }

    /** A question of a release; its header tells what the query itself does not. */
    static ServedQuestion of(CompetencyQuestion question) {
        QueryFile query = question.query();
        return new ServedQuestion(
                query.id(),
                question.question(),
                query.header("question-fr"),
                query.header("topics")
                        .map(topics -> List.of(topics.split("\\s*,\\s*")))
                        .orElse(List.of()),
                query.header("over").filter("union"::equals).isPresent(),
                query.text(),
                question.expected().map(SourceFile::text));
    }
}
