package org.turtleproof.serve.content;

import java.util.List;

/**
 * A list of which the beginning is shown, more can be unfolded, and the rest is counted.
 *
 * @param first what is shown at once
 * @param rest what can be unfolded
 * @param hidden how many are left to those who read the data
 * @param <T> what is listed
 */
public record Fold<T>(List<T> first, List<T> rest, int hidden) {

    private static final int MOST = 500;

    /** The list with so many shown at once; one that is hardly longer is shown whole. */
    public static <T> Fold<T> of(List<T> all, int shown) {
        int first = all.size() <= shown + shown / 3 ? all.size() : shown;
        int last = Math.min(all.size(), Math.max(first, MOST));
        return new Fold<>(all.subList(0, first), all.subList(first, last), all.size() - last);
    }
}
