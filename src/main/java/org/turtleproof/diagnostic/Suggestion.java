package org.turtleproof.diagnostic;

import java.util.Collection;
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
        return new KnownNames(known).nearest(written);
    }
}
