package org.turtleproof.serve.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A scale of days from 0 to 100, as wide as what it shows.
 *
 * @param first its first day, the first of a year
 * @param last its last day, the last of a year
 */
public record TimeAxis(LocalDate first, LocalDate last) {

    private static final int MOST_TICKS = 6;
    private static final double LEAST_WIDTH = 0.8;
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000);

    /**
     * The beginning of a year.
     *
     * @param x where it is, 0 to 100
     * @param year of the common calendar
     */
    public record Tick(double x, int year) {}

    /** The axis of years that holds all spans, of which there is one at least. */
    public static TimeAxis of(Collection<DateSpan> spans) {
        int from = spans.stream().mapToInt(span -> span.first().getYear()).min().orElseThrow();
        int to = spans.stream().mapToInt(span -> span.last().getYear()).max().orElseThrow();
        return new TimeAxis(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    /** Where the bar of a span begins. */
    public double from(DateSpan span) {
        return span.bound() == DateSpan.Bound.LATEST ? 0 : Math.min(100 - LEAST_WIDTH, at(span.first()));
    }

    /** How wide it is; wide enough to be seen. */
    public double width(DateSpan span) {
        double end =
                span.bound() == DateSpan.Bound.EARLIEST ? 100 : at(span.last().plusDays(1));
        return Math.max(LEAST_WIDTH, rounded(end - from(span)));
    }

    /** Some years, evenly apart. */
    public List<Tick> ticks() {
        int years = last.getYear() - first.getYear() + 1;
        int step = 1;
        for (int candidate : STEPS) {
            step = candidate;
            if (years / candidate <= MOST_TICKS) {
                break;
            }
        }
        List<Tick> ticks = new ArrayList<>();
        int begin = first.getYear() + Math.floorMod(-first.getYear(), step);
        for (int year = begin; year <= last.getYear(); year += step) {
            ticks.add(new Tick(at(LocalDate.of(year, 1, 1)), year));
        }
        return ticks;
    }

    private double at(LocalDate day) {
        double days = last.toEpochDay() - first.toEpochDay() + 1.0;
        return rounded(100 * (day.toEpochDay() - first.toEpochDay()) / days);
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
