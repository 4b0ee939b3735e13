package org.turtleproof.rdf.syntax;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.turtleproof.rdf.compact.TripleSequence;
import org.turtleproof.source.SourceFile;

/** What was read from a portion of a text on its own, which is sound when the portion ends with a statement. */
final class PortionReading {

    /** So many characters of a text have a term that was not there before, or more. */
    private static final int CHARACTERS_OF_TERM = 32;

    private final TripleSequence.Builder triples;
    private final List<Map.Entry<String, String>> prefixes = new ArrayList<>();
    private final PortionProfile profile;
    private final Faults faults;
    private final int length;
    private boolean declares;
    private int[] marks = new int[64];
    private int marked = 2;

    private PortionReading(
            Lang lang, Declarations before, LabelToNode labels, KnownLiterals literals, Faults faults, int length) {
        this.profile = new PortionProfile(faults, labels, literals, before, !TurtleReader.isByLine(lang));
        this.triples = new TripleSequence.Builder(length / CHARACTERS_OF_TERM);
        this.faults = faults;
        this.length = length;
    }

    /** Reads a portion that has nothing wrong with it, without places; empty when something is, or a statement goes on. */
    static Optional<PortionReading> plain(
            SourceFile file,
            Portion portion,
            Lang lang,
            Declarations before,
            LabelToNode labels,
            KnownLiterals literals) {
        char[] text = portion.characters(file);
        if (Utf8.mayBeMalformed(text)) {
            return Optional.empty();
        }
        FirstFault faults = new FirstFault(file);
        PortionReading reading = new PortionReading(lang, before, labels, literals, faults, text.length);
        try {
            int begin = portion.start() == 0 ? Utf8.begin(CharBuffer.wrap(text)) : 0;
            PlainTokens tokens = new PlainTokens(text, begin, faults, reading::mark);
            TurtleReader.parser(lang, tokens, reading.profile, reading.sink()).parse();
            return portion.end() == file.size() || tokens.isStopped() ? Optional.of(reading) : Optional.empty();
        } catch (Halt | RiotException faulty) {
            return Optional.empty();
        }
    }

    /** Reads a portion of a text with the places of faults; empty when one stops the parser, or a statement goes on. */
    static Optional<PortionReading> located(
            SourceFile file,
            String text,
            int from,
            int to,
            Lang lang,
            Declarations before,
            LabelToNode labels,
            KnownLiterals literals) {
        Faults faults = new Faults(file, text);
        TermStructure structure = new TermStructure();
        faults.follow(structure);
        PortionReading reading = new PortionReading(lang, before, labels, literals, faults, to - from);
        try {
            int begin = from == 0 ? Utf8.begin(text) : from;
            LocatedTokenizer tokens =
                    new LocatedTokenizer(text, begin, to, !TurtleReader.isByLine(lang), structure, faults);
            TurtleReader.parser(lang, tokens, reading.profile, new SpoiltFilter(reading.sink()))
                    .parse();
            reading.declares = true;
            return to == text.length() || tokens.isStopped() ? Optional.of(reading) : Optional.empty();
        } catch (Halt stopped) {
            return Optional.empty();
        }
    }

    private void mark(int offset) {
        if (marked == marks.length) {
            marks = Arrays.copyOf(marks, 2 * marked);
        }
        marks[marked++] = offset;
        marks[marked++] = profile.triples();
    }

    private StreamRDF sink() {
        return new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                triples.add(triple);
            }

            @Override
            public void prefix(String prefix, String iri) {
                prefixes.add(Map.entry(prefix, iri));
                declares = true;
            }

            @Override
            public void base(String base) {
                declares = true;
            }
        };
    }

    /** Its triples, whose blank nodes without a name are numbered. */
    TripleSequence triples() {
        return triples.build();
    }

    /** How many blank nodes without a name it has. */
    int unnamed() {
        return profile.unnamed();
    }

    /** The prefixes that it declares, in their order. */
    List<Map.Entry<String, String>> prefixes() {
        return prefixes;
    }

    /** What is wrong with it. */
    Faults faults() {
        return faults;
    }

    /** How many UTF-16 units it has. */
    int length() {
        return length;
    }

    /** What is declared at its end. */
    Declarations after() {
        return profile.declarations();
    }

    /** Where its statements begin; only the beginning when what comes before them matters. */
    int[] marks() {
        return declares ? ReadPortion.onlyItsBeginning() : Arrays.copyOf(marks, marked);
    }
}
