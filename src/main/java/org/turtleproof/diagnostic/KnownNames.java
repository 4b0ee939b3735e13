package org.turtleproof.diagnostic;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.turtleproof.diagnostic.EditRows.Reach;

/**
 * Names that are known, among which the one is found that somebody probably meant.
 *
 * <p>They are kept in alphabetical order, so that a search works out what a beginning costs once for all names that share it,
 * and passes over all of them as soon as it costs too much.
 */
public final class KnownNames {

    private record Name(String text, String folded) {}

    private final Name[] names;

    /** These names. */
    public KnownNames(Collection<String> known) {
        this.names = known.stream().map(name -> new Name(name, fold(name))).toArray(Name[]::new);
        Arrays.sort(names, Comparator.comparing(Name::folded).thenComparing(Name::text));
    }

    /**
     * The known name nearest to {@code written} by edit distance, ignoring case; ties go to the alphabetically first. A name is
     * near enough when at most a quarter of the written characters, and always one, differ; a namespace or prefix that both
     * have does not count among them.
     */
    public Optional<String> nearest(String written) {
        EditRows rows = new EditRows(fold(written));
        int most = Math.max(1, written.length() / 4);
        for (int distance = 0; distance <= most; distance++) {
            Optional<String> found = at(distance, written, rows);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The alphabetically first of the names that are just so far away and near enough. */
    private Optional<String> at(int distance, String written, EditRows rows) {
        String best = null;
        rows.reset();
        int i = 0;
        while (i < names.length) {
            Reach reach = rows.go(names[i].folded, distance);
            if (reach.tooFar()) {
                i = after(i, names[i].folded.substring(0, reach.length()));
                continue;
            }
            String name = names[i++].text;
            if (reach.distance() == distance
                    && distance <= allowed(written, name)
                    && !name.equals(written)
                    && (best == null || name.compareTo(best) < 0)) {
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Where the names end that begin like the one at {@code from}. */
    private int after(int from, String beginning) {
        int step = 1;
        int low = from;
        while (low + step < names.length && names[low + step].folded.startsWith(beginning)) {
            low += step;
            step *= 2;
        }
        int high = Math.min(names.length, low + step);
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (names[middle].folded.startsWith(beginning)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
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
