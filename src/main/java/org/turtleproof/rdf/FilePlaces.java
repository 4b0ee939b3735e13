package org.turtleproof.rdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Triple;
import org.turtleproof.rdf.syntax.PlacedTriple.Range;
import org.turtleproof.rdf.syntax.TurtleReader;
import org.turtleproof.source.Lines;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

/** Where the triples of one file are written, each occurrence of its own, kept as offsets until a span is asked for. */
final class FilePlaces {

    private static final int OFFSETS = 6;

    private final SourceFile file;
    private final List<Triple> triples = new ArrayList<>();
    private int[] offsets = new int[OFFSETS * 64];

    private FilePlaces(SourceFile file) {
        this.file = file;
    }

    /** The places of those triples that are wanted, in the order of the text. */
    static FilePlaces of(ParsedGraph graph, Predicate<Triple> wanted) {
        FilePlaces places = new FilePlaces(graph.file());
        new TurtleReader(graph.file(), graph.format().lang(), RdfParser.base(graph.file()))
                .locate((triple, subject, predicate, object) -> {
                    if (wanted.test(triple)) {
                        places.add(triple, subject, predicate, object);
                    }
                });
        return places;
    }

    private void add(Triple triple, Range subject, Range predicate, Range object) {
        int at = triples.size() * OFFSETS;
        if (at == offsets.length) {
            offsets = Arrays.copyOf(offsets, at * 2);
        }
        triples.add(triple);
        offsets[at] = subject.start();
        offsets[at + 1] = subject.end();
        offsets[at + 2] = predicate.start();
        offsets[at + 3] = predicate.end();
        offsets[at + 4] = object.start();
        offsets[at + 5] = object.end();
    }

    /** The occurrences of those triples that are wanted. */
    List<Occurrence> occurrences(Predicate<Triple> wanted) {
        List<Occurrence> found = new ArrayList<>();
        for (int i = 0; i < triples.size(); i++) {
            Triple triple = triples.get(i);
            if (wanted.test(triple)) {
                int at = i * OFFSETS;
                found.add(new Occurrence(triple, span(at), span(at + 2), span(at + 4)));
            }
        }
        return found;
    }

    private Span span(int at) {
        Lines lines = file.lines();
        return Span.of(file, lines.position(offsets[at]), lines.position(offsets[at + 1]));
    }
}
