package org.turtleproof.rdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.turtleproof.rdf.compact.TermTable;
import org.turtleproof.rdf.compact.TripleSequence;
import org.turtleproof.rdf.syntax.RdfXmlReader;
import org.turtleproof.source.Span;
import org.turtleproof.work.SideBySide;
import org.turtleproof.work.Work;

/**
 * The places of a set of parsed files, looked up only when there is something to report.
 *
 * <p>A statement is read again for its places when its subject is wanted, or when it is asked for; they are then kept, as numbers,
 * for all who ask. Safe for use by several threads.
 */
public final class SourceMaps {

    private final List<ParsedGraph> files;
    private final Map<Integer, FilePlaces> kept = new ConcurrentHashMap<>();

    /** The places of these files, in whose order they will be listed. */
    public SourceMaps(List<ParsedGraph> files) {
        this.files = List.copyOf(files);
    }

    /** Where triples that mention any of these nodes, in whatever role, are written. */
    public SourceMap locate(Set<Node> nodes) {
        return new JoinedSourceMap(
                SideBySide.map(files.size(), index -> mentions(index, numbers(files.get(index), nodes))).stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** The numbers that those of the nodes have in a file that are mentioned there. */
    private static BitSet numbers(ParsedGraph file, Set<Node> nodes) {
        TermTable terms = file.triples().terms();
        BitSet numbers = new BitSet();
        nodes.forEach(node -> terms.find(node).ifPresent(numbers::set));
        return numbers;
    }

    private Optional<SourceMap> mentions(int index, BitSet wanted) {
        ParsedGraph graph = files.get(index);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (graph.format().extent()) {
                    case FILE -> OccurrenceIndex.of(atWholeFile(graph, wanted));
                    case LINE -> OccurrenceIndex.of(byLine(graph, wanted));
                    case TOKEN ->
                        kept.computeIfAbsent(index, one -> new FilePlaces(graph))
                                .mentions(wanted);
                });
    }

    private static List<Occurrence> byLine(ParsedGraph graph, BitSet wanted) {
        Work reading = Work.placesRead(graph.file().name(), 0);
        List<Occurrence> found = new ArrayList<>();
        TermTable terms = graph.triples().terms();
        Predicate<Node> isWanted = node -> wanted.get(terms.find(node).orElse(wanted.size()));
        RdfXmlReader.locate(graph.file(), RdfParser.base(graph.file()), (triple, subject, predicate, object) -> {
            if (isWanted.test(triple.getSubject())
                    || isWanted.test(triple.getPredicate())
                    || isWanted.test(triple.getObject())) {
                found.add(new Occurrence(
                        triple,
                        Span.ofLine(graph.file(), subject),
                        Span.ofLine(graph.file(), predicate),
                        Span.ofLine(graph.file(), object)));
            }
        });
        reading.done();
        return found;
    }

    private static List<Occurrence> atWholeFile(ParsedGraph graph, BitSet wanted) {
        Span whole = Span.ofFile(graph.file());
        TripleSequence triples = graph.triples();
        List<Occurrence> found = new ArrayList<>();
        for (int i = 0; i < triples.size(); i++) {
            if (wanted.get(triples.subject(i)) || wanted.get(triples.predicate(i)) || wanted.get(triples.object(i))) {
                found.add(new Occurrence(triples.get(i), whole, whole, whole));
            }
        }
        return found;
    }
}
