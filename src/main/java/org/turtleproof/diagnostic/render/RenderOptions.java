package org.turtleproof.diagnostic.render;

import java.util.Objects;
import org.turtleproof.diagnostic.Severity;

/**
 * What the reader of a report asked for.
 *
 * @param failOn findings this bad, or worse, make the verdict a failure
 * @param limitPerRule how many findings of one rule people are shown; 0 for all
 * @param quiet whether people are shown findings only, without the summary
 * @param palette how the parts are set off for people
 */
public record RenderOptions(Severity failOn, int limitPerRule, boolean quiet, Palette palette) {

    /** How many findings of one rule people are shown when they ask for nothing else. */
    public static final int USUAL_LIMIT = 20;

    /** What is done when nothing is asked for. */
    public static final RenderOptions USUAL = new RenderOptions(Severity.ERROR, USUAL_LIMIT, false, Palette.PLAIN);

    public RenderOptions {
        Objects.requireNonNull(failOn);
        Objects.requireNonNull(palette);
        if (limitPerRule < 0) {
            throw new IllegalArgumentException("a limit is 0 or more: " + limitPerRule);
        }
    }

    /** Whether the findings numbered from 0 go beyond the limit at {@code number}. */
    boolean hides(int number) {
        return limitPerRule > 0 && number >= limitPerRule;
    }
}
