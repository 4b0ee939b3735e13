package org.turtleproof.cite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.turtleproof.kb.evidence.CitedPassage;
import org.turtleproof.kb.evidence.DocumentText;
import org.turtleproof.kb.evidence.Evidence;

/**
 * Where the passages of a changed document are now, found again by their digests.
 *
 * @param cited the document as it is now
 * @param kept passages that are where they were
 * @param moved passages that are elsewhere
 * @param gone passages that stand nowhere in it
 */
public record PassageRepair(CitedText cited, List<CitedPassage> kept, List<Move> moved, List<CitedPassage> gone) {

    /**
     * A passage that is elsewhere now.
     *
     * @param passage the passage as recorded
     * @param start its offset now
     */
    public record Move(CitedPassage passage, long start) {

        /** The offset after its last code point now. */
        public long end() {
            return start + passage.end().orElseThrow() - passage.start().orElseThrow();
        }
    }

    /**
     * Looks for every passage of the document; of several places with the same text the nearest to where the neighbours moved wins.
     */
    public static PassageRepair of(Evidence evidence, CitedText cited) {
        List<CitedPassage> kept = new ArrayList<>();
        List<Move> moved = new ArrayList<>();
        List<CitedPassage> gone = new ArrayList<>();
        long shift = 0;
        List<CitedPassage> passages = evidence.passages().values().stream()
                .filter(CitedPassage::isComplete)
                .filter(passage ->
                        passage.document().orElseThrow().equals(cited.document().node()))
                .sorted(Comparator.comparing(passage -> passage.start().orElseThrow()))
                .toList();
        for (CitedPassage passage : passages) {
            long start = passage.start().orElseThrow();
            Optional<Long> now = place(cited.text(), passage, start + shift);
            if (now.isEmpty()) {
                gone.add(passage);
            } else if (now.get() == start) {
                kept.add(passage);
                shift = 0;
            } else {
                moved.add(new Move(passage, now.get()));
                shift = now.get() - start;
            }
        }
        return new PassageRepair(cited, kept, moved, gone);
    }

    private static Optional<Long> place(DocumentText text, CitedPassage passage, long expected) {
        long length = passage.end().orElseThrow() - passage.start().orElseThrow();
        long last = text.codePoints() - length;
        return LongStream.rangeClosed(0, Math.max(last, expected))
                .flatMap(distance -> distance == 0
                        ? LongStream.of(expected)
                        : LongStream.of(expected - distance, expected + distance))
                .filter(start -> start >= 0 && start <= last)
                .filter(start -> text.sha256(start, start + length).equals(passage.sha256()))
                .boxed()
                .findFirst();
    }
}
