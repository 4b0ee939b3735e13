package org.turtleproof.rdf.syntax;

import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;

/** Reads a text with the places of its tokens, and goes on at the next statement after a fault. */
final class RecoveringReader {

    /** After so many faults that stop the parser the rest of a file is not looked at. */
    private static final int MOST_FAULTS = 100;

    private final Lang lang;
    private final String text;
    private final Faults faults;

    RecoveringReader(Lang lang, Faults faults) {
        this.lang = lang;
        this.text = faults.text();
        this.faults = faults;
    }

    /** Reads from an offset to the end of the text. */
    void read(int start, TurtleProfile profile, StreamRDF sink) {
        int from = start;
        boolean inGraph = false;
        for (int round = 0; round < MOST_FAULTS; round++) {
            TermStructure structure = new TermStructure();
            faults.follow(structure);
            if (profile instanceof PlaceProfile places) {
                places.follow(structure);
            }
            Halt halt;
            try {
                LocatedTokenizer tokens =
                        new LocatedTokenizer(text, from, !TurtleReader.isByLine(lang), structure, faults);
                if (inGraph) {
                    tokens.openBrace();
                }
                TurtleReader.parser(lang, tokens, profile, sink).parse();
                return;
            } catch (Halt stopped) {
                halt = stopped;
            } catch (RiotException stopped) {
                throw new IllegalStateException("the parser stopped without saying where: " + stopped, stopped);
            }
            Optional<Resumption.Place> next = next(halt, structure);
            if (next.isEmpty()) {
                return;
            }
            profile.forgive(text, structure.statementStart());
            from = Math.max(next.get().offset(), from + 1);
            inGraph = next.get().inGraph();
        }
    }

    private Optional<Resumption.Place> next(Halt halt, TermStructure structure) {
        if (!TurtleReader.isByLine(lang)) {
            return new Resumption(text, lang.equals(Lang.TRIG)).after(halt, structure);
        }
        OptionalInt line = new Resumption(text, false).nextLine(halt.start());
        return line.isPresent() ? Optional.of(new Resumption.Place(line.getAsInt(), false)) : Optional.empty();
    }
}
