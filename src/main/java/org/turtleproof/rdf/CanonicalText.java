package org.turtleproof.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TermTable;

/**
 * The canonical N-Quads of a dataset whose blank nodes have their canonical labels.
 *
 * <p>No term begins with the whole of another once a blank follows both, so lines are in the order of their bytes when their
 * terms are, one after the other. Each term is therefore written, and its place in that order found, only once.
 */
final class CanonicalText {

    /** A graph with what its lines end in. */
    private record Ending(byte[] text, CompactGraph graph) {}

    private final byte[][] texts;
    private final int[] ranks;
    private final int[] byRank;
    private final List<Ending> graphs = new ArrayList<>();

    private CanonicalText(CompactDataset dataset) {
        TermTable terms = dataset.terms();
        texts = IntStream.range(0, terms.size())
                .mapToObj(number -> bytes(CanonicalTerm.of(terms.node(number)) + " "))
                .toArray(byte[][]::new);
        byRank = IntStream.range(0, texts.length)
                .boxed()
                .sorted((one, other) -> Arrays.compareUnsigned(texts[one], texts[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        ranks = new int[byRank.length];
        for (int rank = 0; rank < byRank.length; rank++) {
            ranks[byRank[rank]] = rank;
        }
        graphs.add(new Ending(bytes(".\n"), dataset.defaultGraph()));
        dataset.named().forEach((name, graph) -> graphs.add(new Ending(bytes(CanonicalTerm.of(name) + " .\n"), graph)));
        graphs.sort(Comparator.comparing(Ending::text, Arrays::compareUnsigned));
    }

    /** Writes every statement of a dataset; {@code out} stays open. */
    static void write(CompactDataset dataset, OutputStream out) throws IOException {
        CanonicalText text = new CanonicalText(dataset);
        for (int subject : text.byRank) {
            text.writeSubject(subject, out);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Merges what the graphs say of a subject; of lines that differ only in the graph the default graph's is the first. */
    private void writeSubject(int subject, OutputStream out) throws IOException {
        long[][] rest = new long[graphs.size()][];
        for (int graph = 0; graph < rest.length; graph++) {
            rest[graph] = ranked(graphs.get(graph).graph().about(subject));
        }
        int[] at = new int[rest.length];
        for (int next = first(rest, at); next >= 0; next = first(rest, at)) {
            long line = rest[next][at[next]++];
            out.write(texts[subject]);
            out.write(texts[byRank[CompactGraph.predicate(line)]]);
            out.write(texts[byRank[CompactGraph.other(line)]]);
            out.write(graphs.get(next).text());
        }
    }

    private long[] ranked(long[] entries) {
        for (int i = 0; i < entries.length; i++) {
            entries[i] = (long) ranks[CompactGraph.predicate(entries[i])] << 32 | ranks[CompactGraph.other(entries[i])];
        }
        Arrays.sort(entries);
        return entries;
    }

    private static int first(long[][] rest, int[] at) {
        int first = -1;
        for (int graph = 0; graph < rest.length; graph++) {
            if (at[graph] < rest[graph].length && (first < 0 || rest[graph][at[graph]] < rest[first][at[first]])) {
                first = graph;
            }
        }
        return first;
    }
}
