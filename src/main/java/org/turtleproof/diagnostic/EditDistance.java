package org.turtleproof.diagnostic;

/**
 * The distance of two texts by optimal string alignment: insertions, deletions, substitutions and swaps of neighbours cost one
 * each.
 *
 * @param a one text
 * @param b the other
 * @param most the largest distance of interest
 */
record EditDistance(String a, String b, int most) {

    /** The distance; when it is more than {@link #most}, some number that is more too. */
    int value() {
        int start = 0;
        int endOfA = a.length();
        int endOfB = b.length();
        while (start < endOfA && start < endOfB && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        while (endOfA > start && endOfB > start && a.charAt(endOfA - 1) == b.charAt(endOfB - 1)) {
            endOfA--;
            endOfB--;
        }
        if (Math.abs(endOfA - endOfB) > most) {
            return most + 1;
        }
        if (most == 0) {
            return endOfA == start ? 0 : 1;
        }
        return between(a.substring(start, endOfA), b.substring(start, endOfB));
    }

    private int between(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        int leastOfLast = 0;
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            // A swap reaches back two rows, so that both must be too far.
            if (least > most && leastOfLast > most) {
                return most + 1;
            }
            leastOfLast = least;
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[other.length()];
    }
}
