package org.turtleproof.kb;

import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.GraphView;
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
    public DatasetGraph view(DatasetGraph dataset) {
        if (!query.header("over").equals(Optional.of("union"))) {
            return dataset;
        }
        DatasetGraph union = new DatasetGraphMapLink(GraphView.createUnionGraph(dataset));
        dataset.listGraphNodes().forEachRemaining(name -> union.addGraph(name, dataset.getGraph(name)));
        return union;
    }

    /** The question in words, or the id when the header has none. */
    public String question() {
        return query.header("question").orElse(query.id());
    }
}
