package org.turtleproof.kb;

import java.util.Optional;
import org.turtleproof.source.SourceFile;

/**
 * A question the graph must answer, and the answer it must give.
 *
 * @param query the query, whose header holds the question
 * @param expected the expected answer as SPARQL 1.1 CSV, the file beside the query
 */
public record CompetencyQuestion(QueryFile query, Optional<SourceFile> expected) {

    /** The question in words, or the id when the header has none. */
    public String question() {
        return query.header("question").orElse(query.id());
    }
}
