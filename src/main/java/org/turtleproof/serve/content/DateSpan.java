package org.turtleproof.serve.content;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;

/**
 * A span of days within which something falls, as exactly as it is known.
 *
 * @param first the earliest day; of a span that is bounded on one side, the first day that its bound may be
 * @param last the latest day, included; of a span that is bounded on one side, the last day that its bound may be
 * @param bound on which sides it is bounded
 */
public record DateSpan(LocalDate first, LocalDate last, Bound bound) implements Comparable<DateSpan> {

    /** On which sides a span is bounded. */
    public enum Bound {
        /** On both. */
        BOTH,
        /** Nobody says when it begins. */
        LATEST,
        /** Nobody says when it ends. */
        EARLIEST
    }

    private static final Set<String> DATATYPES =
            Set.of(XSD.date.getURI(), XSD.gYear.getURI(), XSD.gYearMonth.getURI(), XSD.dateTime.getURI());
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*)?(?:Z|[+-]\\d{2}:\\d{2})?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /** The days that a literal stands for; empty when it is no date, or none of the common calendar. */
    public static Optional<DateSpan> of(Node node) {
        if (!node.isLiteral() || !DATATYPES.contains(node.getLiteralDatatypeURI())) {
            return Optional.empty();
        }
        return parse(node.getLiteralLexicalForm());
    }

    /** The days that a text such as {@code 2023}, {@code 2023-09} or {@code 2023-09-18} stands for. */
    public static Optional<DateSpan> parse(String text) {
        Matcher parts = DATE.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            return Optional.of(closed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        try {
            YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
            if (parts.group(3) == null) {
                return Optional.of(closed(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = month.atDay(Integer.parseInt(parts.group(3)));
            return Optional.of(closed(day, day));
        } catch (java.time.DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static DateSpan closed(LocalDate first, LocalDate last) {
        return new DateSpan(first, last, Bound.BOTH);
    }

    /** The span that ends within this one, and begins nobody says when. */
    public DateSpan asLatest() {
        return new DateSpan(first, last, Bound.LATEST);
    }

    /** The span that begins within this one, and ends nobody says when. */
    public DateSpan asEarliest() {
        return new DateSpan(first, last, Bound.EARLIEST);
    }

    /** The span that holds both; of an early and a late bound, the span between them. */
    public DateSpan plus(DateSpan other) {
        return new DateSpan(
                first.isBefore(other.first) ? first : other.first,
                last.isAfter(other.last) ? last : other.last,
                bound == other.bound ? bound : Bound.BOTH);
    }

    /** How many days it may be; as many as can be when it is bounded on one side. */
    public long days() {
        return bound == Bound.BOTH ? last.toEpochDay() - first.toEpochDay() + 1 : Long.MAX_VALUE;
    }

    /** In words, no more exact than it is. */
    public String words() {
        return switch (bound) {
            case BOTH -> closedWords();
            case LATEST -> "by " + closedWords();
            case EARLIEST -> "from " + closedWords();
        };
    }

    private String closedWords() {
        if (first.equals(last)) {
            return DAY.format(first);
        }
        if (first.getDayOfYear() == 1 && last.equals(LocalDate.of(last.getYear(), 12, 31))) {
            return first.getYear() == last.getYear() ? "" + first.getYear() : first.getYear() + " – " + last.getYear();
        }
        boolean wholeMonths =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        DateTimeFormatter format = wholeMonths ? MONTH : DAY;
        return YearMonth.from(first).equals(YearMonth.from(last)) && wholeMonths
                ? MONTH.format(first)
                : format.format(first) + " – " + format.format(last);
    }

    /** Where its bar begins in a year that is drawn 366 wide; the year is that of the first day. */
    public int from() {
        return bound == Bound.LATEST ? 0 : first.getDayOfYear() - 1;
    }

    /** How wide its bar is there; what goes beyond the year is cut. */
    public int width() {
        boolean beyond = bound == Bound.EARLIEST || last.getYear() > first.getYear();
        return Math.max(3, (beyond ? 366 : last.getDayOfYear()) - from());
    }

    /** How exactly it is known: {@code day}, {@code month}, {@code year}, {@code span}, {@code by} or {@code from}. */
    public String precision() {
        return switch (bound) {
            case LATEST -> "by";
            case EARLIEST -> "from";
            case BOTH -> closedPrecision();
        };
    }

    private String closedPrecision() {
        if (first.equals(last)) {
            return "day";
        }
        if (closedWords().matches("\\d{4}")) {
            return "year";
        }
        return closedWords().contains("–") ? "span" : "month";
    }

    @Override
    public int compareTo(DateSpan other) {
        int byFirst = first.compareTo(other.first);
        int byLast = byFirst != 0 ? byFirst : last.compareTo(other.last);
        return byLast != 0 ? byLast : bound.compareTo(other.bound);
    }
}
