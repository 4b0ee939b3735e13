package org.turtleproof.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * The distances of one text from others by optimal string alignment: insertions, deletions, substitutions and swaps of
 * neighbours cost one each. What a beginning costs is kept for the next text that shares it.
 */
final class EditRows {

    /**
     * What came of a text.
     *
     * @param length how much of it was looked at
     * @param distance the distance of the whole; only a lower bound when it is too far
     * @param tooFar whether every text with these first characters is farther away than was asked
     */
    record Reach(int length, int distance, boolean tooFar) {}

    private final String wanted;
    private final List<int[]> rows = new ArrayList<>();
    private final List<Integer> least = new ArrayList<>();
    private String known = "";
    private int filled;

    EditRows(String wanted) {
        this.wanted = wanted;
        int[] first = new int[wanted.length() + 1];
        for (int j = 0; j < first.length; j++) {
            first[j] = j;
        }
        rows.add(first);
        least.add(0);
    }

    /** Forgets the text before. */
    void reset() {
        known = "";
        filled = 0;
    }

    /** Goes through a text as long as it may be at most so far away. */
    Reach go(String text, int most) {
        int shared = 0;
        int limit = Math.min(filled, Math.min(known.length(), text.length()));
        while (shared < limit && known.charAt(shared) == text.charAt(shared)) {
            shared++;
        }
        known = text;
        filled = shared;
        while (filled < text.length()) {
            fill(text, ++filled);
            // A swap reaches back two rows, so that both must be too far.
            if (least.get(filled) > most && least.get(filled - 1) > most - 1) {
                return new Reach(filled, most + 1, true);
            }
        }
        return new Reach(text.length(), rows.get(text.length())[wanted.length()], false);
    }

    private void fill(String text, int i) {
        if (rows.size() == i) {
            rows.add(new int[wanted.length() + 1]);
            least.add(0);
        }
        int[] row = rows.get(i);
        int[] last = rows.get(i - 1);
        char letter = text.charAt(i - 1);
        row[0] = i;
        int smallest = i;
        for (int j = 1; j < row.length; j++) {
            int change = letter == wanted.charAt(j - 1) ? 0 : 1;
            row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
            boolean swapped =
                    i > 1 && j > 1 && letter == wanted.charAt(j - 2) && text.charAt(i - 2) == wanted.charAt(j - 1);
            if (swapped) {
                row[j] = Math.min(row[j], rows.get(i - 2)[j - 2] + 1);
            }
            smallest = Math.min(smallest, row[j]);
        }
        least.set(i, smallest);
    }
}
