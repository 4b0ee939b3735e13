package org.turtleproof.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.rdf.compact.TermTable;
import org.turtleproof.rdf.syntax.RdfXmlReader;
import org.turtleproof.source.Span;

/**
 * The places of a set of parsed files, looked up only when there is something to report.
 *
 * <p>A file is read again for its places the first time one of its triples is wanted. The places of a small file are then
 * kept for all who ask; those of a big one are filtered while it is read. Safe for use by several threads.
 */
public final class SourceMaps {

    /** Up to so many triples all places of a file are kept. */
    private static final int SMALL = 200_000;

    private final List<ParsedGraph> files;
    private final Map<Integer, FilePlaces> kept = new ConcurrentHashMap<>();

    /** The places of these files, in whose order they will be listed. */
    public SourceMaps(List<ParsedGraph> files) {
        this.files = List.copyOf(files);
    }

    /** Where triples that mention any of these nodes, in whatever role, are written. */
    public SourceMap locate(Set<Node> nodes) {
        Set<Node> wanted = Set.copyOf(nodes);
        Predicate<Triple> mentions = triple -> wanted.contains(triple.getSubject())
                || wanted.contains(triple.getPredicate())
                || wanted.contains(triple.getObject());
        List<Integer> concerned = java.util.stream.IntStream.range(0, files.size())
                .parallel()
                .filter(index -> mentionsAny(files.get(index), wanted))
                .boxed()
                .toList();
        List<Occurrence> found = concerned.parallelStream()
                .flatMap(index -> occurrences(index, mentions).stream())
                .toList();
        return OccurrenceIndex.of(found);
    }

    private static boolean mentionsAny(ParsedGraph file, Set<Node> wanted) {
        TermTable terms = file.triples().terms();
        return wanted.stream().anyMatch(node -> terms.find(node).isPresent());
    }

    private List<Occurrence> occurrences(int index, Predicate<Triple> mentions) {
        ParsedGraph graph = files.get(index);
        if (graph.format().extent() == Span.Extent.FILE) {
            return atWholeFile(graph, mentions);
        }
        if (graph.format().extent() == Span.Extent.LINE) {
            return byLine(graph, mentions);
        }
        if (graph.triples().size() > SMALL) {
            return FilePlaces.of(graph, mentions).occurrences(triple -> true);
        }
        return kept.computeIfAbsent(index, one -> FilePlaces.of(graph, triple -> true))
                .occurrences(mentions);
    }

    private static List<Occurrence> byLine(ParsedGraph graph, Predicate<Triple> mentions) {
        List<Occurrence> found = new ArrayList<>();
        RdfXmlReader.locate(graph.file(), RdfParser.base(graph.file()), (triple, subject, predicate, object) -> {
            if (mentions.test(triple)) {
                found.add(new Occurrence(
                        triple,
                        Span.ofLine(graph.file(), subject),
                        Span.ofLine(graph.file(), predicate),
                        Span.ofLine(graph.file(), object)));
            }
        });
        return found;
    }

    private static List<Occurrence> atWholeFile(ParsedGraph graph, Predicate<Triple> mentions) {
        Span whole = Span.ofFile(graph.file());
        return graph.triples().stream()
                .filter(mentions)
                .map(triple -> new Occurrence(triple, whole, whole, whole))
                .toList();
    }
}
