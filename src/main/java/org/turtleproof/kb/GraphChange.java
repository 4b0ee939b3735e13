package org.turtleproof.kb;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TermTable;
import org.turtleproof.rdf.compact.TripleCursor;

/**
 * The statements by which one graph differs from another.
 *
 * @param added those that only the later graph has
 * @param removed those that only the earlier one has
 */
record GraphChange(List<Triple> added, List<Triple> removed) {

    static final GraphChange NONE = new GraphChange(List.of(), List.of());

    /** What turns one graph into another. */
    static GraphChange between(CompactGraph before, CompactGraph now, TermTranslation forth, TermTranslation back) {
        if (before == now) {
            return NONE;
        }
        List<Triple> added = missing(now, before, back);
        boolean shrunk = before.size() > now.size() - added.size();
        return new GraphChange(added, shrunk ? missing(before, now, forth) : List.of());
    }

    /** The statements of a graph that another one has not. */
    private static List<Triple> missing(CompactGraph graph, CompactGraph other, TermTranslation numbers) {
        List<Triple> missing = new ArrayList<>();
        TermTable terms = graph.terms();
        for (TripleCursor all = graph.find(CompactGraph.ANY, CompactGraph.ANY, CompactGraph.ANY); all.next(); ) {
            int subject = numbers.of(all.subject());
            int predicate = numbers.of(all.predicate());
            int object = numbers.of(all.object());
            boolean there = subject >= 0 && predicate >= 0 && object >= 0 && other.contains(subject, predicate, object);
            if (!there) {
                missing.add(Triple.create(
                        terms.node(all.subject()), terms.node(all.predicate()), terms.node(all.object())));
            }
        }
        return List.copyOf(missing);
    }

    int size() {
        return added.size() + removed.size();
    }
}
