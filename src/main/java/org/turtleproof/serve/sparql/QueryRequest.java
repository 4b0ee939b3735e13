package org.turtleproof.serve.sparql;

import java.util.List;
import java.util.Optional;

/**
 * A query with what the protocol lets a client say about it (SPARQL 1.1 Protocol, section 2.1).
 *
 * @param text the query
 * @param defaultGraphs IRIs of {@code default-graph-uri}
 * @param namedGraphs IRIs of {@code named-graph-uri}
 * @param accept the client's {@code Accept} header
 * @param format what the client asked for by name, which outweighs the header
 */
public record QueryRequest(
        String text,
        List<String> defaultGraphs,
        List<String> namedGraphs,
        Optional<String> accept,
        Optional<String> format) {

    public QueryRequest {
        defaultGraphs = List.copyOf(defaultGraphs);
        namedGraphs = List.copyOf(namedGraphs);
    }

    /** Whether the client chose graphs of its own. */
    boolean choosesGraphs() {
        return !defaultGraphs.isEmpty() || !namedGraphs.isEmpty();
    }
}
