package org.turtleproof.cite;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.turtleproof.kb.evidence.CitedDocument;
import org.turtleproof.kb.evidence.CitedPassage;
import org.turtleproof.kb.evidence.DocumentText;
import org.turtleproof.kb.evidence.Evidence;

/**
 * Which stretches of a document are cited by how many claims, so that an unread sentence is visible.
 *
 * @param document the document
 * @param claims how many claims cite a passage of it
 * @param stretches the whole document from end to end, without overlap
 */
public record Coverage(CitedDocument document, long claims, List<Stretch> stretches) {

    /**
     * A stretch of text whose every character is cited by the same number of claims.
     *
     * @param start offset of its first code point
     * @param end offset after its last code point
     * @param claims how many claims cite it
     */
    public record Stretch(long start, long end, long claims) {}

    /** The coverage of each document, in the order of their IRIs. */
    public static List<Coverage> of(Evidence evidence) {
        return evidence.documents().values().stream()
                .map(document -> of(evidence, document))
                .toList();
    }

    private static Coverage of(Evidence evidence, CitedDocument document) {
        List<CitedPassage> cited = new ArrayList<>();
        long claims = 0;
        for (List<Node> passages : evidence.citations().values()) {
            List<CitedPassage> here = passages.stream()
                    .map(evidence.passages()::get)
                    .filter(passage -> passage != null && passage.isComplete())
                    .filter(passage -> passage.document().equals(Optional.of(document.node())))
                    .toList();
            claims += here.isEmpty() ? 0 : 1;
            cited.addAll(here);
        }
        return new Coverage(
                document, claims, stretches(cited, document.codePoints().orElse(0L)));
    }

    private static List<Stretch> stretches(List<CitedPassage> cited, long length) {
        java.util.TreeMap<Long, Long> changes = new java.util.TreeMap<>();
        changes.put(0L, 0L);
        for (CitedPassage passage : cited) {
            changes.merge(passage.start().orElseThrow(), 1L, Long::sum);
            changes.merge(passage.end().orElseThrow(), -1L, Long::sum);
        }
        List<Stretch> stretches = new ArrayList<>();
        long depth = 0;
        for (var change : changes.entrySet()) {
            depth += change.getValue();
            Long next = changes.higherKey(change.getKey());
            long end = next == null ? length : next;
            if (end > change.getKey()) {
                stretches.add(new Stretch(change.getKey(), end, depth));
            }
        }
        return stretches;
    }

    /** How many code points are cited by at least one claim. */
    public long citedCodePoints() {
        return stretches.stream()
                .filter(one -> one.claims() > 0)
                .mapToLong(one -> one.end() - one.start())
                .sum();
    }

    /** The sentences of the text that no claim cites any part of; blank ones are passed over. */
    public List<Stretch> uncitedSentences(DocumentText text) {
        return sentences(text).stream()
                .filter(sentence -> stretches.stream().noneMatch(one -> one.claims() > 0 && overlap(one, sentence)))
                .toList();
    }

    /** All sentences of the text, by the rules of Unicode for French; a line break ends one too. */
    public static List<Stretch> sentences(DocumentText text) {
        List<Stretch> sentences = new ArrayList<>();
        String all = text.text();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.FRENCH);
        breaks.setText(all);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            int start = from;
            for (String part : all.substring(from, to).split("(?<=\n)")) {
                if (part.codePoints().anyMatch(Character::isLetter)) {
                    long begin = all.codePointCount(0, start);
                    sentences.add(new Stretch(
                            begin,
                            begin
                                    + part.stripTrailing()
                                            .codePointCount(
                                                    0, part.stripTrailing().length()),
                            0));
                }
                start += part.length();
            }
        }
        return sentences;
    }

    private static boolean overlap(Stretch one, Stretch other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
