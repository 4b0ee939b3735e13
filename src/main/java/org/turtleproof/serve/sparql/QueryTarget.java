package org.turtleproof.serve.sparql;

import java.util.function.Consumer;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.util.Context;
import org.turtleproof.rdf.Prefixes;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.serve.http.AnswerCache;

/**
 * What queries are asked of.
 *
 * @param name tells targets of one release apart
 * @param base what relative IRIs of queries are resolved against
 * @param dataset never changes
 * @param prefixes for answers that are graphs
 * @param cache kept answers of the release
 * @param extensions adds to a query's context, such as the full-text index
 */
public record QueryTarget(
        String name,
        IRIx base,
        CompactDataset dataset,
        Prefixes prefixes,
        AnswerCache cache,
        Consumer<Context> extensions) {

    /** The same with the text of a base. */
    public QueryTarget(
            String name,
            String base,
            CompactDataset dataset,
            Prefixes prefixes,
            AnswerCache cache,
            Consumer<Context> extensions) {
        this(name, TakenIri.base(base), dataset, prefixes, cache, extensions);
    }
}
