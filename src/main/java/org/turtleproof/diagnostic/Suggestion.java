package org.turtleproof.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name somebody probably meant: the nearest of the known ones, when it is near enough to be said. */
public final class Suggestion {

    private Suggestion() {}

    /**
     * The known name nearest to {@code written} by edit distance, ignoring case; ties go to the alphabetically first. A name is
     * near enough when at most a quarter of the written characters, and always one, differ; a namespace or prefix that both
     * have does not count among them.
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        return known.stream()
                .filter(name ->
                        Math.abs(name.length() - written.length()) <= allowed(written, name) && !name.equals(written))
                .map(name -> new Candidate(name, distance(fold(written), fold(name))))
                .filter(candidate -> candidate.distance <= allowed(written, candidate.name))
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    private static int allowed(String written, String name) {
        int shared = 0;
        for (int i = 0; i < Math.min(written.length(), name.length()) && written.charAt(i) == name.charAt(i); i++) {
            if (":/#".indexOf(written.charAt(i)) >= 0) {
                shared = i + 1;
            }
        }
        return Math.max(1, (written.length() - shared) / 4);
    }

    private record Candidate(String name, int distance) {}

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours cost one each. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
