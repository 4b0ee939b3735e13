package org.turtleproof.release;

import java.io.IOException;
import org.turtleproof.kb.CompetencyQuestion;
import org.turtleproof.kb.GuardedQuery;
import org.turtleproof.kb.QueryFile;
import org.turtleproof.rdf.ResultFormat;
import org.turtleproof.rdf.ResultTable;
import org.turtleproof.rdf.compact.CompactDatasetView;
import org.turtleproof.rdf.query.QueryRun;

/** {@code answers/<id>.csv}: what the release itself answers to each of its questions. */
final class AnswersArtefact implements Artefact {

    static String path(QueryFile question) {
        return "answers/" + question.id() + ".csv";
    }

    @Override
    public void write(ReleaseContent content, ReleaseFolder folder) throws IOException {
        for (CompetencyQuestion question : content.kb().questions()) {
            byte[] answer = ask(content, question);
            folder.add(
                    path(question.query()),
                    "Answer: " + question.question(),
                    ResultFormat.CSV.mediaType(),
                    out -> out.write(answer));
        }
    }

    private static byte[] ask(ReleaseContent content, CompetencyQuestion question) {
        try (QueryRun run = GuardedQuery.over(
                new CompactDatasetView(question.view(content.dataset().compact())),
                GuardedQuery.parse(question.query().text()))) {
            return ResultTable.csv(run);
        }
    }
}
