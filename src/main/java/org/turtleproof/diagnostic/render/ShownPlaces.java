package org.turtleproof.diagnostic.render;

import java.util.ArrayList;
import java.util.List;
import org.turtleproof.diagnostic.Label;

/**
 * The second places of a finding, as many as are shown.
 *
 * <p>The first ones are, and the last two, which say what the finding was demanded by.
 *
 * @param labels what is shown
 * @param left how many are not
 */
record ShownPlaces(List<Label> labels, int left) {

    /** As many as somebody wants to read. */
    static final int FOR_PEOPLE = 8;

    /** As many as a machine is told of one finding, so that a report stays in proportion to its findings. */
    static final int FOR_MACHINES = 100;

    private static final int LAST = 2;

    /** At most so many of these places. */
    static ShownPlaces of(List<Label> context, int most) {
        if (context.size() <= most) {
            return new ShownPlaces(context, 0);
        }
        List<Label> shown = new ArrayList<>(context.subList(0, most - LAST));
        shown.addAll(context.subList(context.size() - LAST, context.size()));
        return new ShownPlaces(shown, context.size() - most);
    }

    /** What is said of those not shown. */
    String rest() {
        return "and " + Verdict.counted(left, "more place");
    }
}
