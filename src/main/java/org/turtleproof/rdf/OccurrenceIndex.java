package org.turtleproof.rdf;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.source.Span;

/** Occurrences found by triple, by subject and by any node they mention. */
final class OccurrenceIndex implements SourceMap {

    private final Map<Triple, List<Occurrence>> byTriple = new HashMap<>();
    private final Map<Node, List<Occurrence>> bySubject = new HashMap<>();
    private final Map<Node, Set<Span>> byNode = new HashMap<>();

    private OccurrenceIndex() {}

    /** An index of occurrences, which keeps their order. */
    static OccurrenceIndex of(List<Occurrence> occurrences) {
        OccurrenceIndex index = new OccurrenceIndex();
        for (Occurrence one : occurrences) {
            Triple triple = one.triple();
            index.byTriple
                    .computeIfAbsent(triple, key -> new java.util.ArrayList<>(1))
                    .add(one);
            index.bySubject
                    .computeIfAbsent(triple.getSubject(), key -> new java.util.ArrayList<>(1))
                    .add(one);
            index.mention(triple.getSubject(), one.subject());
            index.mention(triple.getPredicate(), one.predicate());
            index.mention(triple.getObject(), one.object());
        }
        return index;
    }

    private void mention(Node node, Span span) {
        byNode.computeIfAbsent(node, key -> new LinkedHashSet<>()).add(span);
    }

    @Override
    public List<Occurrence> of(Triple triple) {
        return List.copyOf(byTriple.getOrDefault(triple, List.of()));
    }

    @Override
    public List<Occurrence> withSubject(Node subject) {
        return List.copyOf(bySubject.getOrDefault(subject, List.of()));
    }

    @Override
    public List<Span> mentions(Node node) {
        return List.copyOf(byNode.getOrDefault(node, Set.of()));
    }
}
