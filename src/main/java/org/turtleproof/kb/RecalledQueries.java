package org.turtleproof.kb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.turtleproof.kb.QueryReach.Reached;
import org.turtleproof.rdf.compact.CompactGraph;

/**
 * Answers to queries over the same graphs, taken over from an earlier proof when no statement has changed that can have a part in
 * them.
 *
 * <p>What is kept under a query must hold no graph, or all the graphs of earlier proofs stay in memory with it.
 */
public final class RecalledQueries {

    private final ProofMemory memory;
    private final List<CompactGraph> graphs;
    private final Map<Reached, List<GraphContent>> contents = new ConcurrentHashMap<>();

    /** Queries that see these graphs, always listed in the same order, and no other. */
    public RecalledQueries(ProofMemory memory, List<CompactGraph> graphs) {
        this.memory = memory;
        this.graphs = List.copyOf(graphs);
    }

    private record Reach(String query) {}

    private record Asked(Object about, String query, List<List<GraphContent>> reached) {}

    /**
     * What is made of the answers to a query.
     *
     * @param about what else it depends on
     * @param work asks and makes it, never null
     */
    public <T> T recall(Object about, Query query, Supplier<T> work) {
        if (!memory.lasts()) {
            return work.get();
        }
        String text = query.toString();
        Optional<QueryReach> reach = memory.recall(new Reach(text), () -> QueryReach.of(query));
        if (reach.isEmpty()) {
            return work.get();
        }
        List<List<GraphContent>> reached = new ArrayList<>();
        reach.get().patterns().forEach(pattern -> reached.add(contents.computeIfAbsent(pattern, this::content)));
        return memory.recall(new Asked(about, text, reached), work);
    }

    private List<GraphContent> content(Reached reached) {
        return graphs.stream()
                .map(graph -> GraphContent.of(graph, reached))
                // The equal one of an earlier proof, if there is one: to compare it again is then no work.
                .map(content -> memory.recall(content, () -> content))
                .toList();
    }
}
