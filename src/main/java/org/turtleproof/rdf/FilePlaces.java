package org.turtleproof.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.turtleproof.rdf.compact.TripleSequence;
import org.turtleproof.rdf.syntax.PlacedTriple.Range;
import org.turtleproof.rdf.syntax.TurtleReader;
import org.turtleproof.source.Lines;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;
import org.turtleproof.work.PlacesRead;

/** Where the triples of one file are written, each occurrence of its own, kept as offsets until a span is asked for. */
final class FilePlaces {

    private static final int OFFSETS = 6;

    private final SourceFile file;
    private final TripleSequence triples;
    private final int[] offsets;
    private int located;

    private FilePlaces(ParsedGraph graph) {
        this.file = graph.file();
        this.triples = graph.triples();
        this.offsets = new int[OFFSETS * triples.size()];
    }

    /** The places of all triples, by reading the file once more, which gives them in the same order. */
    static FilePlaces of(ParsedGraph graph) {
        PlacesRead reading = PlacesRead.begun(graph.file().name());
        FilePlaces places = new FilePlaces(graph);
        new TurtleReader(graph.file(), graph.format().lang(), RdfParser.base(graph.file()))
                .locate((triple, subject, predicate, object) -> places.add(subject, predicate, object));
        if (places.located != graph.triples().size()) {
            throw new IllegalStateException(graph.file().name() + " has "
                    + graph.triples().size() + " triples when read first and " + places.located + " when read again");
        }
        reading.commit();
        return places;
    }

    private void add(Range subject, Range predicate, Range object) {
        if (located < triples.size()) {
            int at = OFFSETS * located;
            offsets[at] = subject.start();
            offsets[at + 1] = subject.end();
            offsets[at + 2] = predicate.start();
            offsets[at + 3] = predicate.end();
            offsets[at + 4] = object.start();
            offsets[at + 5] = object.end();
        }
        located++;
    }

    /** The occurrences of those triples that mention a term that is wanted, by its number in the file. */
    List<Occurrence> occurrences(IntPredicate wanted) {
        List<Occurrence> found = new ArrayList<>();
        for (int i = 0; i < triples.size(); i++) {
            if (wanted.test(triples.subject(i))
                    || wanted.test(triples.predicate(i))
                    || wanted.test(triples.object(i))) {
                int at = OFFSETS * i;
                found.add(new Occurrence(triples.get(i), span(at), span(at + 2), span(at + 4)));
            }
        }
        return found;
    }

    private Span span(int at) {
        Lines lines = file.lines();
        return Span.of(file, lines.position(offsets[at]), lines.position(offsets[at + 1]));
    }
}
