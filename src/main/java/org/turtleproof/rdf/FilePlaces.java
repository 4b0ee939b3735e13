package org.turtleproof.rdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.turtleproof.rdf.compact.TripleSequence;
import org.turtleproof.rdf.syntax.ReadPortion;

/** Where the triples of one file are written, each occurrence of its own, looked up when it is first asked for. */
final class FilePlaces {

    private final TripleSequence triples;
    private final List<PortionPlaces> portions = new ArrayList<>();
    /** Where the triples of each portion end. */
    private final int[] ends;

    /** The places of a file, none of them read yet. */
    FilePlaces(ParsedGraph graph) {
        this.triples = graph.triples();
        List<ReadPortion> read = graph.portions();
        this.ends = new int[read.size()];
        int lines = 0;
        for (int i = 0; i < ends.length; i++) {
            ReadPortion portion = read.get(i);
            ends[i] = i + 1 < ends.length ? read.get(i + 1).firstTriple() : triples.size();
            portions.add(new PortionPlaces(graph, portion, ends[i] - portion.firstTriple(), lines));
            lines += graph.file().lineBreaks(portion.start(), portion.end());
        }
    }

    /** The occurrences of those triples that mention a term that is wanted, by its number in the file. */
    List<Occurrence> occurrences(IntPredicate wanted) {
        int[] hits = IntStream.range(0, triples.size())
                .filter(i -> wanted.test(triples.subject(i))
                        || wanted.test(triples.predicate(i))
                        || wanted.test(triples.object(i)))
                .toArray();
        List<Occurrence> found = new ArrayList<>(hits.length);
        int from = 0;
        for (int i = 0; i < ends.length && from < hits.length; i++) {
            int to = before(hits, ends[i]);
            if (to > from) {
                portions.get(i).addTo(found, Arrays.copyOfRange(hits, from, to));
            }
            from = to;
        }
        return found;
    }

    private static int before(int[] hits, int triple) {
        int at = Arrays.binarySearch(hits, triple);
        return at < 0 ? -at - 1 : at;
    }
}
