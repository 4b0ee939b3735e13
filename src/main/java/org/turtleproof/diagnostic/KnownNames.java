package org.turtleproof.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Names that are known, among which the one is found that somebody probably meant.
 *
 * <p>A search looks at every name, but leaves it as soon as it is farther away than the nearest so far, which the letters that
 * only one of the two has often tell at once.
 */
public final class KnownNames {

    private final String[] names;
    private final String[] folded;
    private final long[] letters;

    /** These names. */
    public KnownNames(Collection<String> known) {
        this.names = known.toArray(String[]::new);
        this.folded = new String[names.length];
        this.letters = new long[names.length];
        for (int i = 0; i < names.length; i++) {
            folded[i] = fold(names[i]);
            letters[i] = letters(folded[i]);
        }
    }

    /**
     * The known name nearest to {@code written} by edit distance, ignoring case; ties go to the alphabetically first. A name is
     * near enough when at most a quarter of the written characters, and always one, differ; a namespace or prefix that both
     * have does not count among them.
     */
    public Optional<String> nearest(String written) {
        String wanted = fold(written);
        long wantedLetters = letters(wanted);
        int nearest = -1;
        int best = Integer.MAX_VALUE;
        for (int i = 0; i < names.length; i++) {
            int most = Math.min(best, allowed(written, names[i]));
            if (Math.abs(names[i].length() - written.length()) > most
                    || Long.bitCount(wantedLetters & ~letters[i]) > most
                    || Long.bitCount(letters[i] & ~wantedLetters) > most
                    || names[i].equals(written)) {
                continue;
            }
            int distance = new EditDistance(wanted, folded[i], most).value();
            boolean nearer = distance < best || distance == best && names[i].compareTo(names[nearest]) < 0;
            if (distance <= most && nearer) {
                nearest = i;
                best = distance;
            }
        }
        return nearest < 0 ? Optional.empty() : Optional.of(names[nearest]);
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

    /** The letters of a text, as a set of 64 classes. */
    private static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << text.charAt(i);
        }
        return letters;
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
