package org.turtleproof.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.turtleproof.check.StageTimes;

/**
 * When each step of a proof began and how long it took, in milliseconds by the clock, for people.
 *
 * @param steps the steps, in whatever order they ended
 */
record Timetable(List<StageTimes.Step> steps) {

    Timetable {
        steps = steps.stream()
                .sorted(Comparator.comparing(StageTimes.Step::begin))
                .toList();
    }

    /** Writes a line for each step, in the order in which they began, and one for the whole. */
    void write(PrintWriter out) {
        out.println("Times (ms)       from    took");
        steps.forEach(step -> line(step.name(), step.begin(), step.length(), out));
        Duration end = steps.stream()
                .map(step -> step.begin().plus(step.length()))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        line("whole", Duration.ZERO, end, out);
        out.flush();
    }

    private static void line(String name, Duration from, Duration took, PrintWriter out) {
        out.println(String.format(Locale.ROOT, "  %-14s %5d   %5d", name, from.toMillis(), took.toMillis()));
    }
}
