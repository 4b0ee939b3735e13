package org.turtleproof.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KnownNamesTest {

    @Test
    void findsWhatComparingWithEveryNameInFullFinds() {
        Random random = new Random(3);
        for (int round = 0; round < 4_000; round++) {
            List<String> names = new ArrayList<>();
            for (int i = random.nextInt(round % 20 == 0 ? 300 : 12); i > 0; i--) {
                names.add(word(random));
            }
            String written = word(random);
            assertEquals(nearest(written, names), new KnownNames(names).nearest(written), written + " among " + names);
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(9); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static Optional<String> nearest(String written, List<String> names) {
        int most = Math.max(1, written.length() / 4);
        return names.stream()
                .filter(name -> !name.equals(written) && distance(written, name) <= most)
                .min(Comparator.comparingInt((String name) -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Optimal string alignment by its definition. */
    private static int distance(String a, String b) {
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                rows[i][j] = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[a.length()][b.length()];
    }
}
