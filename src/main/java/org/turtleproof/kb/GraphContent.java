package org.turtleproof.kb;

import java.util.Arrays;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.turtleproof.kb.QueryReach.Reached;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TripleCursor;

/** The statements of a graph that have one property, in the order of the graph; equal when these are the same. */
final class GraphContent {

    private final Reached reached;
    private final Node[] ends;
    private final int hash;

    private GraphContent(Reached reached, Node[] ends) {
        this.reached = reached;
        this.ends = ends;
        this.hash = 31 * reached.hashCode() + Arrays.hashCode(ends);
    }

    /** What a graph says of what is reached. */
    static GraphContent of(CompactGraph graph, Reached reached) {
        OptionalInt predicate = graph.terms().find(reached.predicate());
        OptionalInt object = reached.object().map(graph.terms()::find).orElse(OptionalInt.of(CompactGraph.ANY));
        if (predicate.isEmpty() || object.isEmpty()) {
            return new GraphContent(reached, new Node[0]);
        }
        TripleCursor found = graph.find(CompactGraph.ANY, predicate.getAsInt(), object.getAsInt());
        Node[] ends = new Node[2 * found.left()];
        int at = 0;
        while (found.next()) {
            ends[at++] = graph.terms().node(found.subject());
            ends[at++] = graph.terms().node(found.object());
        }
        return new GraphContent(reached, Arrays.copyOf(ends, at));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof GraphContent that
                        && hash == that.hash
                        && reached.equals(that.reached)
                        && Arrays.equals(ends, that.ends);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
