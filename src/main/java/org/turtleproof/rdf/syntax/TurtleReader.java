package org.turtleproof.rdf.syntax;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.lang.LangNQuads;
import org.apache.jena.riot.lang.LangNTriples;
import org.apache.jena.riot.lang.LangRIOT;
import org.apache.jena.riot.lang.LangTriG;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.StreamRDF;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.source.SourceFile;

/**
 * Reads Turtle, TriG, N-Triples and N-Quads by Jena's parsers, and goes on at the next statement after a fault.
 *
 * <p>Reading the same file twice gives the same blank nodes, whether places are asked for or not.
 */
public final class TurtleReader {

    /** After so many faults that stop the parser the rest of a file is not looked at. */
    private static final int MOST_FAULTS = 100;

    private final SourceFile file;
    private final Lang lang;
    private final String base;

    /**
     * A reader of one file.
     *
     * @param lang Turtle, TriG, N-Triples or N-Quads
     * @param base the IRI against which relative IRIs are resolved until the file declares another
     */
    public TurtleReader(SourceFile file, Lang lang, String base) {
        this.file = file;
        this.lang = lang;
        this.base = base;
    }

    /** Reads the file into the sink and returns what is wrong with it. */
    public List<Diagnostic> read(StreamRDF sink) {
        String text = file.text();
        Faults faults = new Faults(file, text);
        TurtleProfile profile = new TurtleProfile(faults, base, labels(), new DeclaredPrefixes(), resolving());
        run(text, faults, profile, new SpoiltFilter(sink));
        return faults.found();
    }

    /** Reads the file again, and says where each triple is written. */
    public void locate(PlacedTriple consumer) {
        String text = file.lines().text();
        Faults faults = new Faults(file, text);
        PlaceProfile profile = new PlaceProfile(faults, base, labels(), new DeclaredPrefixes(), resolving(), consumer);
        run(text, faults, profile, new org.apache.jena.riot.system.StreamRDFBase());
    }

    private LabelToNode labels() {
        return LabelToNode.createScopeByDocumentHash(
                UUID.nameUUIDFromBytes(file.name().getBytes(StandardCharsets.UTF_8)));
    }

    private boolean resolving() {
        return !lineMode();
    }

    private boolean lineMode() {
        return lang.equals(Lang.NTRIPLES) || lang.equals(Lang.NQUADS);
    }

    private void run(String text, Faults faults, TurtleProfile profile, StreamRDF sink) {
        int from = text.startsWith("\uFEFF") ? 1 : 0;
        boolean inGraph = false;
        for (int round = 0; round < MOST_FAULTS; round++) {
            TermStructure structure = new TermStructure();
            faults.follow(structure);
            if (profile instanceof PlaceProfile places) {
                places.follow(structure);
            }
            Halt halt;
            try {
                LocatedTokenizer tokens = new LocatedTokenizer(text, from, !lineMode(), structure, faults);
                if (inGraph) {
                    tokens.openBrace();
                }
                parser(tokens, profile, sink).parse();
                return;
            } catch (Halt stopped) {
                halt = stopped;
            } catch (RiotException stopped) {
                throw new IllegalStateException("the parser stopped without saying where: " + stopped, stopped);
            }
            Optional<Resumption.Place> next = next(text, halt, structure);
            if (next.isEmpty()) {
                return;
            }
            profile.forgive(text, structure.statementStart());
            from = Math.max(next.get().offset(), from + 1);
            inGraph = next.get().inGraph();
        }
    }

    private Optional<Resumption.Place> next(String text, Halt halt, TermStructure structure) {
        if (!lineMode()) {
            return new Resumption(text, lang.equals(Lang.TRIG)).after(halt, structure);
        }
        OptionalInt line = new Resumption(text, false).nextLine(halt.start());
        return line.isPresent() ? Optional.of(new Resumption.Place(line.getAsInt(), false)) : Optional.empty();
    }

    private LangRIOT parser(LocatedTokenizer tokens, TurtleProfile profile, StreamRDF sink) {
        if (lang.equals(Lang.NTRIPLES)) {
            return new LangNTriples(tokens, profile, sink);
        }
        if (lang.equals(Lang.NQUADS)) {
            return new LangNQuads(tokens, profile, sink);
        }
        return lang.equals(Lang.TRIG) ? new LangTriG(tokens, profile, sink) : new LangTurtle(tokens, profile, sink);
    }
}
