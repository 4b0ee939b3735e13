package org.turtleproof.rdf;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import org.apache.jena.graph.Triple;
import org.turtleproof.rdf.syntax.PlaceReader;
import org.turtleproof.rdf.syntax.PlacedTriple;
import org.turtleproof.rdf.syntax.ReadPortion;
import org.turtleproof.source.Position;
import org.turtleproof.source.Span;
import org.turtleproof.work.Work;

/**
 * Where the triples of one portion of a file are written: of its stretches those are read again that hold a triple that is asked
 * for, each at most once. Safe for use by several threads.
 */
final class PortionPlaces {

    /** The start and end of subject, predicate and object. */
    private static final int PLACES = 6;

    private final ParsedGraph graph;
    private final ReadPortion portion;
    private final int triples;
    /** By stretch, the places of its triples, each as line and column in one number. */
    private final long[][] known;
    /** What reads stretches, until its memory is wanted for something else. */
    private SoftReference<Reading> last = new SoftReference<>(null);

    /**
     * Places of which none is read yet.
     *
     * @param triples how many triples the portion has
     */
    PortionPlaces(ParsedGraph graph, ReadPortion portion, int triples) {
        this.graph = graph;
        this.portion = portion;
        this.known = new long[portion.stretches()][];
        this.triples = triples;
    }

    /** Where a triple of this portion is written, which is given by its number in the file. */
    synchronized Occurrence occurrence(int triple) {
        int inPortion = triple - portion.firstTriple();
        int stretch = stretchOf(inPortion);
        read(stretch);
        int at = PLACES * (inPortion - portion.triplesBefore(stretch));
        long[] places = known[stretch];
        return new Occurrence(
                graph.triples().get(triple), span(places, at), span(places, at + 2), span(places, at + 4));
    }

    /** Reads the places of triples of this portion, which are given by their numbers in the file, for later. */
    synchronized void read(int[] wanted) {
        for (int triple : wanted) {
            read(stretchOf(triple - portion.firstTriple()));
        }
    }

    private void read(int stretch) {
        if (known[stretch] == null) {
            known[stretch] = reading().places(stretch);
        }
    }

    private Reading reading() {
        Reading kept = last.get();
        if (kept == null) {
            kept = new Reading();
            last = new SoftReference<>(kept);
        }
        return kept;
    }

    /** The stretch that holds a triple: the first that ends after it. */
    private int stretchOf(int triple) {
        return Bisection.first(portion.stretches() - 1, stretch -> triplesUpTo(stretch) > triple);
    }

    private int triplesUpTo(int stretch) {
        return stretch + 1 < portion.stretches() ? portion.triplesBefore(stretch + 1) : triples;
    }

    private Span span(long[] places, int at) {
        return Span.of(graph.file(), position(places[at]), position(places[at + 1]));
    }

    private static Position position(long packed) {
        return new Position((int) (packed >>> 32), (int) packed);
    }

    /** Reads stretches of the portion. */
    private final class Reading implements PlacedTriple {

        private final PlaceReader reader;
        private long[] places = new long[0];
        private int length;

        Reading() {
            this.reader = new PlaceReader(graph.file(), graph.format().lang(), portion, this);
        }

        long[] places(int stretch) {
            int expected = triplesUpTo(stretch) - portion.triplesBefore(stretch);
            Work reading = Work.placesRead(graph.file().name(), portion.firstTriple() + portion.triplesBefore(stretch));
            places = new long[PLACES * expected];
            length = 0;
            reader.read(stretch);
            if (length != places.length) {
                throw new IllegalStateException(graph.file().name() + " had " + expected
                        + " triples here when read first and " + length / PLACES + " when read again");
            }
            reading.done();
            return places;
        }

        @Override
        public void accept(Triple triple, Range subject, Range predicate, Range object) {
            if (length == places.length) {
                places = Arrays.copyOf(places, places.length + PLACES);
            }
            add(subject);
            add(predicate);
            add(object);
        }

        private void add(Range range) {
            places[length++] = packed(range.start());
            places[length++] = packed(range.end());
        }

        private long packed(int offset) {
            Position place = reader.position(offset);
            return (long) place.line() << 32 | place.column();
        }
    }
}
