package org.turtleproof.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Names that are known, among which the one is found that somebody probably meant.
 *
 * <p>A search looks at every name, but leaves it as soon as it is farther away than the nearest so far.
 */
public final class KnownNames {

    private final String[] names;
    private final String[] folded;

    /** These names. */
    public KnownNames(Collection<String> known) {
        this.names = known.toArray(String[]::new);
        this.folded = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            folded[i] = fold(names[i]);
        }
    }

    /**
     * The known name nearest to {@code written} by edit distance, ignoring case; ties go to the alphabetically first. A name is
     * near enough when at most a quarter of the written characters, and always one, differ; a namespace or prefix that both
     * have does not count among them.
     */
    public Optional<String> nearest(String written) {
        String wanted = fold(written);
        int nearest = -1;
        int best = Integer.MAX_VALUE;
        for (int i = 0; i < names.length; i++) {
            int most = Math.min(best, allowed(written, names[i]));
            if (Math.abs(names[i].length() - written.length()) > most || names[i].equals(written)) {
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

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
