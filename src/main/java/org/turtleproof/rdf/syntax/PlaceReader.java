package org.turtleproof.rdf.syntax;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.turtleproof.source.SourceFile;

/** Reads stretches of a portion once more, and says where each triple is written. */
public final class PlaceReader {

    private static final StreamRDF NOBODY = new StreamRDFBase();

    private final ReadPortion portion;
    private final Lang lang;
    private final Faults faults;
    private final PlaceProfile profile;
    private final int begin;

    /** A reader of a portion; all triples of all stretches it is asked for go to the consumer. */
    public PlaceReader(SourceFile file, Lang lang, ReadPortion portion, PlacedTriple consumer) {
        this.portion = portion;
        this.lang = lang;
        // What comes after a fault depends on how the whole file is written.
        this.faults =
                new Faults(file, portion.recovered() ? file.lines().text() : file.text(portion.start(), portion.end()));
        this.begin = portion.recovered() ? file.text(0, portion.start()).length() : 0;
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

    /** The text that offsets belong to: that of the portion, or of the whole file when reading recovered from a fault. */
    public String text() {
        return faults.text();
    }

    /** Reads a stretch. */
    public void read(int stretch) {
        String text = faults.text();
        int from = begin + portion.offset(stretch, text.length());
        if (from == 0 && portion.start() == 0) {
            from = Utf8.begin(text);
        }
        if (portion.recovered()) {
            new RecoveringReader(lang, faults).read(from, profile, NOBODY);
            return;
        }
        TermStructure structure = new TermStructure();
        faults.follow(structure);
        profile.follow(structure);
        LocatedTokenizer tokens = new LocatedTokenizer(
                text,
                from,
                portion.offset(stretch + 1, text.length()),
                !TurtleReader.isByLine(lang),
                structure,
                faults);
        TurtleReader.parser(lang, tokens, profile, NOBODY).parse();
    }
}
