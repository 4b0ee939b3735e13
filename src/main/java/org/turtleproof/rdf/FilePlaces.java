package org.turtleproof.rdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.turtleproof.rdf.compact.TripleSequence;
import org.turtleproof.rdf.syntax.ReadPortion;
import org.turtleproof.work.SideBySide;

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
        for (int i = 0; i < ends.length; i++) {
            ReadPortion portion = read.get(i);
            ends[i] = i + 1 < ends.length ? read.get(i + 1).firstTriple() : triples.size();
            portions.add(new PortionPlaces(graph, portion, ends[i] - portion.firstTriple()));
        }
    }

    /** The triples that mention a term that is wanted, by its number in the file; those about one are read again at once. */
    FileMentions mentions(BitSet wanted) {
        int[] hits = triples.mentioning(wanted);
        read(Arrays.stream(hits)
                .filter(triple -> wanted.get(triples.subject(triple)))
                .toArray());
        return new FileMentions(triples, hits, this);
    }

    /** Reads the places of triples, which are given ascending, for later; portions side by side. */
    private void read(int[] wanted) {
        SideBySide.each(0, ends.length, i -> {
            int from = i == 0 ? 0 : before(wanted, ends[i - 1]);
            int to = before(wanted, ends[i]);
            if (to > from) {
                portions.get(i).read(Arrays.copyOfRange(wanted, from, to));
            }
        });
    }

    /** Where a triple is written. */
    Occurrence occurrence(int triple) {
        return portions.get(before(ends, triple + 1)).occurrence(triple);
    }

    /** How many of some ascending numbers are less than one. */
    private static int before(int[] ascending, int number) {
        return Bisection.first(ascending.length, i -> ascending[i] >= number);
    }
}
