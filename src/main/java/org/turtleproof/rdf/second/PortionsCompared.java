package org.turtleproof.rdf.second;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.turtleproof.rdf.ParsedGraph;
import org.turtleproof.rdf.syntax.ReadPortion;
import org.turtleproof.rdf.syntax.TurtleReader;
import org.turtleproof.source.SourceFile;
import org.turtleproof.work.SideBySide;
import org.turtleproof.work.Work;

/**
 * The portions of one file read side by side by RDF4J, each beginning with what Jena takes for declared there.
 *
 * <p>That both agree is certain when each portion has the same statements in the same order, and RDF4J ends each with those
 * declarations with which the next began: then it would have read the whole so. A no says nothing.
 */
final class PortionsCompared {

    /** What RDF4J made of a portion with which it agrees. */
    private record Agreement(Map<String, String> prefixes, String base, BitSet named, BitSet unnamed) {}

    private final ParsedGraph graph;
    private final AtomicBoolean disagreed = new AtomicBoolean();

    private PortionsCompared(ParsedGraph graph) {
        this.graph = graph;
    }

    /** Whether RDF4J certainly reads the file as Jena does. */
    static boolean agree(ParsedGraph graph) {
        if (graph.portions().isEmpty()) {
            return false;
        }
        Work reading = Work.fileRead(graph.file().name(), "RDF4J");
        boolean agree = new PortionsCompared(graph).agree();
        if (agree) {
            reading.done();
        }
        return agree;
    }

    private boolean agree() {
        List<ReadPortion> portions = graph.portions();
        List<Agreement> found = SideBySide.map(portions.size(), this::read).stream()
                .flatMap(Optional::stream)
                .toList();
        if (disagreed.get()) {
            return false;
        }
        BitSet named = new BitSet();
        BitSet unnamed = new BitSet();
        for (int i = 0; i < found.size(); i++) {
            Agreement one = found.get(i);
            if (i > 0 && !goesOn(found.get(i - 1), portions.get(i)) || unnamed.intersects(one.unnamed())) {
                return false;
            }
            unnamed.or(one.unnamed());
            named.or(one.named());
        }
        return !named.intersects(unnamed);
    }

    private static boolean goesOn(Agreement before, ReadPortion portion) {
        return before.prefixes().equals(portion.before().prefixes())
                && before.base().equals(portion.before().base());
    }

    private Optional<Agreement> read(int index) {
        if (disagreed.get()) {
            return Optional.empty();
        }
        Optional<Agreement> read = compare(index);
        disagreed.compareAndSet(false, read.isEmpty());
        return read;
    }

    private Optional<Agreement> compare(int index) {
        ReadPortion portion = graph.portions().get(index);
        SourceFile file = graph.file();
        int to = index + 1 < graph.portions().size()
                ? graph.portions().get(index + 1).firstTriple()
                : graph.triples().size();
        Map<String, String> declared = portion.before().prefixes();
        Lockstep compared =
                new Lockstep(graph.triples(), portion.firstTriple(), to, TurtleReader.labels(file), declared);
        Map<String, String> asRdf4j = new HashMap<>();
        declared.forEach((prefix, iri) -> asRdf4j.put(prefix, SecondReading.asRdf4j(iri)));
        RDFParser parser = SecondReading.parser(graph.format(), asRdf4j).orElseThrow();
        SecondReading.prepare(parser, compared);
        String base = portion.before().base();
        try {
            parser.parse(new TextReader(file.characters(portion.start(), portion.end())), SecondReading.asRdf4j(base));
        } catch (RDFParseException | RDFHandlerException | IllegalArgumentException other) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String last = parser instanceof LighterParsers.Turtle turtle ? SecondReading.asJena(turtle.base()) : base;
        return compared.isAtEnd()
                ? Optional.of(new Agreement(compared.prefixes(), last, compared.named(), compared.unnamed()))
                : Optional.empty();
    }
}
