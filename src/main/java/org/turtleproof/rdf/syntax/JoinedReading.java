package org.turtleproof.rdf.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.lang.LabelToNode;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.rdf.compact.TripleSequence;
import org.turtleproof.source.SourceFile;

/** What was read from a file, put together from its portions in their order. */
public final class JoinedReading {

    private final SourceFile file;
    private final LabelToNode labels;
    private final TripleSequence.Builder triples = new TripleSequence.Builder();
    private final Map<String, String> prefixes = new TreeMap<>();
    private final List<ReadPortion> portions = new ArrayList<>();
    private Optional<Diagnostic> malformed = Optional.empty();
    private Optional<Faults> faults = Optional.empty();
    private int length;

    JoinedReading(SourceFile file, LabelToNode labels) {
        this.file = file;
        this.labels = labels;
    }

    /** How many UTF-16 units were read. */
    int length() {
        return length;
    }

    /** Sees to it that bytes that are not UTF-8 are reported; needed only when a portion was not read at once. */
    void lookAtBytes() {
        if (faults.isEmpty()) {
            faults = Optional.of(new Faults(file, file.lines().text()));
            malformed = Utf8.problem(file);
        }
    }

    /** Adds the next portion. */
    void add(Portion portion, Declarations before, PortionReading reading) {
        portions.add(new ReadPortion(portion.start(), portion.end(), triples.size(), before, reading.marks(), false));
        Node[] unnamed = new Node[reading.unnamed()];
        for (int i = 0; i < unnamed.length; i++) {
            unnamed[i] = labels.create();
        }
        triples.addAll(reading.triples(), node -> PortionProfile.inWhole(node, unnamed));
        reading.prefixes().forEach(declared -> prefixes.put(declared.getKey(), declared.getValue()));
        faults.ifPresent(all -> all.addAll(reading.faults()));
        length += reading.length();
    }

    /** Reads all that is left of the file, in one go. */
    void addRest(int start, Declarations before, Lang lang) {
        Faults all = faults.orElseThrow();
        portions.add(new ReadPortion(start, file.size(), triples.size(), before, ReadPortion.onlyItsBeginning(), true));
        TurtleProfile profile =
                new TurtleProfile(all, before.base(), labels, new DeclaredPrefixes(), !TurtleReader.isByLine(lang));
        profile.resume(before);
        int from = start == 0 ? Utf8.begin(all.text()) : length;
        new RecoveringReader(lang, all).read(from, profile, new SpoiltFilter(new TripleCollector(triples, prefixes)));
    }

    /** The triples, in the order of the text. */
    public TripleSequence triples() {
        return triples.build();
    }

    /** The namespace of each prefix that the file declares. */
    public Map<String, String> prefixes() {
        return prefixes;
    }

    /** The portions, which together are all of the file. */
    public List<ReadPortion> portions() {
        return List.copyOf(portions);
    }

    /** What is wrong with the file. */
    public List<Diagnostic> problems() {
        List<Diagnostic> all = new ArrayList<>();
        malformed.ifPresent(all::add);
        faults.ifPresent(found -> all.addAll(found.found()));
        return all;
    }
}
