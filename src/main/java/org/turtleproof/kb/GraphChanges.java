package org.turtleproof.kb;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TermTable;

/** How graphs differ from those of an earlier proof, each pair compared once. */
final class GraphChanges {

    private record Graphs(CompactGraph before, CompactGraph now) {}

    private record Tables(TermTable from, TermTable to) {}

    private final Map<Graphs, GraphChange> known = new ConcurrentHashMap<>();
    private final Map<Tables, TermTranslation> numbers = new ConcurrentHashMap<>();

    /** What turns one graph into another. */
    GraphChange between(CompactGraph before, CompactGraph now) {
        return known.computeIfAbsent(
                new Graphs(before, now),
                pair -> GraphChange.between(
                        before, now, terms(before.terms(), now.terms()), terms(now.terms(), before.terms())));
    }

    /** How the terms of one table are numbered by another. */
    TermTranslation terms(TermTable from, TermTable to) {
        return numbers.computeIfAbsent(new Tables(from, to), pair -> new TermTranslation(from, to));
    }
}
