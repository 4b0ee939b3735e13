package org.turtleproof.rdf.compact;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A dataset as a file of numbers that is read without parsing; equal datasets have equal files, byte for byte.
 *
 * <p>First come eight letters and the version of the format. Then the terms, in groups and each group in the order of code
 * points: how many bytes a text shares with the one before it, and the others. A term's number is its place among them all.
 * Then the default graph and the named ones by name, each with the subjects, the predicates and the objects of its triples,
 * which are sorted by these numbers. Numbers of bytes and of things are in groups of seven bits, numbers of terms in four
 * bytes, all with the lowest first.
 */
public final class CompactFile {

    private static final String BEGINNING = "TPROOFDS";
    private static final int VERSION = 1;

    private CompactFile() {}

    /**
     * Writes a dataset.
     *
     * @throws IllegalArgumentException when it holds what is no term of RDF 1.1
     */
    public static void write(CompactDataset dataset, OutputStream out) throws IOException {
        out.write(BEGINNING.getBytes(StandardCharsets.US_ASCII));
        SectionWriter sections = new SectionWriter(out);
        sections.count(VERSION);
        CompactDataset sorted = dataset.sorted();
        TermSection.write(sorted.terms(), sections);
        GraphSection.write(sorted.defaultGraph(), sections);
        sections.count(sorted.named().size());
        for (Map.Entry<Node, CompactGraph> graph : sorted.named().entrySet()) {
            sections.count(TermGroup.of(graph.getKey()).kind().ordinal());
            sections.text(TermGroup.text(graph.getKey()));
            GraphSection.write(graph.getValue(), sections);
        }
    }

    /**
     * Reads a dataset, whose terms are numbered as by {@link CompactDataset#sorted()}.
     *
     * @param length how many bytes {@code in} has
     * @return empty when the file follows another version of the format
     * @throws MalformedCompactFileException when no dataset is written like this
     */
    public static Optional<CompactDataset> read(InputStream in, long length)
            throws IOException, MalformedCompactFileException {
        SectionReader sections = new SectionReader(in, length);
        byte[] beginning = new byte[BEGINNING.length()];
        sections.bytes(beginning, 0, beginning.length);
        if (!new String(beginning, StandardCharsets.US_ASCII).equals(BEGINNING)) {
            throw new MalformedCompactFileException("it does not begin as it should");
        }
        return sections.count(0) == VERSION ? Optional.of(GraphSection.dataset(sections)) : Optional.empty();
    }
}
