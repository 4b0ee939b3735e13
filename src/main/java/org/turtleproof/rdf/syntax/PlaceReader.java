package org.turtleproof.rdf.syntax;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.turtleproof.source.Lines;
import org.turtleproof.source.Position;
import org.turtleproof.source.SourceFile;

/** Reads stretches of a portion once more, and says where each triple is written. */
public final class PlaceReader {

    private static final StreamRDF NOBODY = new StreamRDFBase();

    private final SourceFile file;
    private final Lang lang;
    private final ReadPortion portion;
    private final int[] beginnings;
    private final Faults faults;
    private final PlaceProfile profile;
    private Lines lines;
    private int linesBefore;

    /** A reader of a portion; all triples of all stretches it is asked for go to the consumer. */
    public PlaceReader(SourceFile file, Lang lang, ReadPortion portion, PlacedTriple consumer) {
        this.file = file;
        this.lang = lang;
        this.portion = portion;
        this.beginnings = portion.beginnings(file);
        // What comes after a fault depends on how the whole file is written.
        this.lines = portion.recovered() ? file.lines() : Lines.of("");
        this.faults = new Faults(file, lines.text());
        Declarations before = portion.before();
        this.profile = new PlaceProfile(
                faults,
                before.base(),
                TurtleReader.labels(file),
                new DeclaredPrefixes(),
                !TurtleReader.isByLine(lang),
                consumer);
        profile.resume(before);
    }

    /** The position in the file of an offset that the consumer is given. */
    public Position position(int offset) {
        Position position = lines.position(offset);
        return new Position(position.line() + linesBefore, position.column());
    }

    /** Reads a stretch. */
    public void read(int stretch) {
        int begin = beginnings[stretch];
        if (portion.recovered()) {
            int from =
                    begin == 0 ? Utf8.begin(lines.text()) : file.text(0, begin).length();
            new RecoveringReader(lang, faults).read(from, profile, NOBODY);
            return;
        }
        // Columns count from where the line begins.
        int line = file.startOfLine(begin);
        String text = file.text(line, stretch + 1 < beginnings.length ? beginnings[stretch + 1] : portion.end());
        lines = Lines.of(text);
        linesBefore = file.linesBefore(line);
        TermStructure structure = new TermStructure();
        faults.turnTo(text);
        faults.follow(structure);
        profile.follow(structure);
        int from = begin == 0 ? Utf8.begin(text) : file.text(line, begin).length();
        LocatedTokenizer tokens = new LocatedTokenizer(text, from, !TurtleReader.isByLine(lang), structure, faults);
        TurtleReader.parser(lang, tokens, profile, NOBODY).parse();
    }
}
