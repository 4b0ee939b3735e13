package org.turtleproof.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.rdf.compact.Lazily;
import org.turtleproof.rdf.compact.TripleSequence;
import org.turtleproof.source.Span;

/**
 * Some triples of one file, found by the numbers of their terms; where they are written is read only when it is asked for. Safe
 * for use by several threads.
 */
final class FileMentions implements SourceMap {

    private final TripleSequence triples;
    private final FilePlaces places;
    private final Map<Integer, List<Integer>> bySubject = new HashMap<>();
    /** By subject and object, both in one number. */
    private final Map<Long, List<Integer>> byEnds = new HashMap<>();

    private final Lazily<Map<Integer, List<Integer>>> byTerm;

    /** Finds triples of a file, which are given by their numbers in the file, ascending. */
    FileMentions(TripleSequence triples, int[] numbers, FilePlaces places) {
        this.triples = triples;
        this.places = places;
        this.byTerm = Lazily.of(() -> byTerm(numbers));
        for (int triple : numbers) {
            add(bySubject, triples.subject(triple), triple);
            add(byEnds, ends(triples.subject(triple), triples.object(triple)), triple);
        }
    }

    private Map<Integer, List<Integer>> byTerm(int[] numbers) {
        Map<Integer, List<Integer>> found = new HashMap<>();
        for (int triple : numbers) {
            IntStream.of(triples.subject(triple), triples.predicate(triple), triples.object(triple))
                    .distinct()
                    .forEach(term -> add(found, term, triple));
        }
        return found;
    }

    private static <K> void add(Map<K, List<Integer>> index, K key, int triple) {
        index.computeIfAbsent(key, any -> new ArrayList<>(1)).add(triple);
    }

    private static long ends(int subject, int object) {
        return (long) subject << 32 | object;
    }

    @Override
    public List<Occurrence> of(Triple triple) {
        OptionalInt subject = number(triple.getSubject());
        OptionalInt predicate = number(triple.getPredicate());
        OptionalInt object = number(triple.getObject());
        if (subject.isEmpty() || predicate.isEmpty() || object.isEmpty()) {
            return List.of();
        }
        return byEnds.getOrDefault(ends(subject.getAsInt(), object.getAsInt()), List.of()).stream()
                .filter(one -> triples.predicate(one) == predicate.getAsInt())
                .map(places::occurrence)
                .toList();
    }

    @Override
    public List<Occurrence> withSubject(Node subject) {
        OptionalInt term = number(subject);
        if (term.isEmpty()) {
            return List.of();
        }
        return bySubject.getOrDefault(term.getAsInt(), List.of()).stream()
                .map(places::occurrence)
                .toList();
    }

    @Override
    public List<Span> mentions(Node node) {
        OptionalInt term = number(node);
        if (term.isEmpty()) {
            return List.of();
        }
        return byTerm.get().getOrDefault(term.getAsInt(), List.of()).stream()
                .flatMap(triple -> spans(triple, term.getAsInt()))
                .distinct()
                .toList();
    }

    /** Where a triple mentions a term. */
    private Stream<Span> spans(int triple, int term) {
        Occurrence written = places.occurrence(triple);
        Stream.Builder<Span> spans = Stream.builder();
        if (triples.subject(triple) == term) {
            spans.add(written.subject());
        }
        if (triples.predicate(triple) == term) {
            spans.add(written.predicate());
        }
        if (triples.object(triple) == term) {
            spans.add(written.object());
        }
        return spans.build();
    }

    private OptionalInt number(Node node) {
        return triples.terms().find(node);
    }
}
