package org.turtleproof.rdf.syntax;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.lang.LangNQuads;
import org.apache.jena.riot.lang.LangNTriples;
import org.apache.jena.riot.lang.LangRIOT;
import org.apache.jena.riot.lang.LangTriG;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.tokens.Tokenizer;
import org.turtleproof.source.SourceFile;
import org.turtleproof.work.SideBySide;

/**
 * Reads Turtle, TriG, N-Triples and N-Quads by Jena's parsers, and goes on at the next statement after a fault.
 *
 * <p>Turtle and N-Triples are read in portions, side by side. A portion counts only when it was read without a stop, ended with a
 * statement, and began with just what was declared at the end of the one before it: then its tokens, and so its triples, are
 * those that one reading of the whole text would have come to. From the first portion for which that cannot be had the text is
 * read in one go. Reading the same file twice gives the same blank nodes.
 */
public final class TurtleReader {

    /** So often declarations in the middle of a file may make void what was read ahead; then nothing is read ahead. */
    private static final int MOST_SURPRISES = 3;

    /** So many bytes make a file large. */
    private static final int LARGE = 1 << 19;

    private final SourceFile file;
    private final Lang lang;
    private final List<Portion> portions;
    private final JoinedReading whole;
    private final KnownLiterals literals = new KnownLiterals();
    private Declarations said;
    private int done;
    private boolean finished;

    /**
     * A reader of one file.
     *
     * @param lang Turtle, TriG, N-Triples or N-Quads
     * @param base the IRI against which relative IRIs are resolved until the file declares another
     */
    public TurtleReader(SourceFile file, Lang lang, String base) {
        this(file, lang, base, Portion.of(file));
    }

    TurtleReader(SourceFile file, Lang lang, String base, List<Portion> portions) {
        this.file = file;
        this.lang = lang;
        this.portions = isReadInPortions(lang) ? portions : List.of();
        this.whole = new JoinedReading(file, labels());
        this.said = Declarations.none(base);
    }

    /** Whether a file is read in portions, and has enough of them to keep all processors busy. */
    public static boolean isShared(SourceFile file, Lang lang) {
        return isReadInPortions(lang) && file.size() > LARGE;
    }

    private static boolean isReadInPortions(Lang lang) {
        return lang.equals(Lang.TURTLE) || lang.equals(Lang.NTRIPLES);
    }

    /** Reads the file. */
    public JoinedReading read() {
        if (portions.isEmpty()) {
            readRest(0);
        }
        // The first declares, as a rule, what all others use.
        for (int surprises = 0; done < portions.size() && !finished; surprises++) {
            readAhead(done == 0 || surprises > MOST_SURPRISES ? done + 1 : portions.size());
        }
        return whole;
    }

    /** Reads portions up to one, side by side, as long as they begin with what was declared before the first of them. */
    private void readAhead(int upTo) {
        Declarations assumed = said;
        AtomicBoolean surprised = new AtomicBoolean();
        SideBySide.inOrder(
                done,
                upTo,
                index -> surprised.get() ? Optional.<PortionReading>empty() : plain(index, assumed),
                reading -> {
                    if (!surprised.get()) {
                        take(reading);
                        surprised.set(finished || !said.equals(assumed));
                    }
                });
    }

    private Optional<PortionReading> plain(int index, Declarations before) {
        return PortionReading.plain(file, portions.get(index), lang, before, labels(), literals);
    }

    private void take(Optional<PortionReading> plain) {
        Portion portion = portions.get(done);
        Optional<PortionReading> reading = plain.isPresent() ? plain : located(portion);
        if (reading.isPresent()) {
            whole.add(portion, said, reading.get());
            said = reading.get().after();
            done++;
        } else {
            readRest(portion.start());
        }
    }

    private Optional<PortionReading> located(Portion portion) {
        whole.lookAtBytes();
        int from = whole.length();
        String text = file.lines().text();
        int to = portion.end() == file.size() ? text.length() : from + portion.characters(file).length;
        return PortionReading.located(file, text, from, to, lang, said, labels(), literals);
    }

    /** Reads all that is left in one go. */
    private void readRest(int start) {
        whole.lookAtBytes();
        whole.addRest(start, said, lang);
        finished = true;
    }

    private LabelToNode labels() {
        return labels(file);
    }

    /** Makes the blank nodes of a file, the same at each reading. */
    public static LabelToNode labels(SourceFile file) {
        return LabelToNode.createScopeByDocumentHash(
                UUID.nameUUIDFromBytes(file.name().getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether a format has one statement on each line, and no relative IRIs. */
    static boolean isByLine(Lang lang) {
        return lang.equals(Lang.NTRIPLES) || lang.equals(Lang.NQUADS);
    }

    static LangRIOT parser(Lang lang, Tokenizer tokens, TurtleProfile profile, StreamRDF sink) {
        if (lang.equals(Lang.NTRIPLES)) {
            return new LangNTriples(tokens, profile, sink);
        }
        if (lang.equals(Lang.NQUADS)) {
            return new LangNQuads(tokens, profile, sink);
        }
        return lang.equals(Lang.TRIG) ? new LangTriG(tokens, profile, sink) : new LangTurtle(tokens, profile, sink);
    }
}
