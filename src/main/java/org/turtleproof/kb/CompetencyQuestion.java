package org.turtleproof.kb;

import java.util.Optional;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.source.SourceFile;

/**
 * A question the graph must answer, and the answer it must give.
 *
 * @param query the query, whose header holds the question
 * @param expected the expected answer as SPARQL 1.1 CSV, the file beside the query
 */
public record CompetencyQuestion(QueryFile query, Optional<SourceFile> expected) {

    /**
     * The dataset as the question sees it: as it is, or with the union of all named graphs as default graph where the header says
     * {@code # over: union}.
     */
    public CompactDataset view(CompactDataset dataset) {
        return query.header("over").equals(Optional.of("union"))
                ? CompactDataset.of(dataset.terms(), dataset.unionOfNamed(), dataset.named())
                : dataset;
    }

    /** The question in words, or the id when the header has none. */
    public String question() {
        return query.header("question").orElse(query.id());
    }
}
