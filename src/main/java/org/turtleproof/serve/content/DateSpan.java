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
 * @param first the earliest day
 * @param last the latest day, included
 */
public record DateSpan(LocalDate first, LocalDate last) implements Comparable<DateSpan> {

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
        Matcher parts = DATE.matcher(node.getLiteralLexicalForm().strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            return Optional.of(new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        try {
            YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
            if (parts.group(3) == null) {
                return Optional.of(new DateSpan(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = month.atDay(Integer.parseInt(parts.group(3)));
            return Optional.of(new DateSpan(day, day));
        } catch (java.time.DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** The span that holds both. */
    public DateSpan plus(DateSpan other) {
        return new DateSpan(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    /** In words, no more exact than it is. */
    public String words() {
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
        return first.getDayOfYear() - 1;
    }

    /** How wide its bar is there; what goes beyond the year is cut. */
    public int width() {
        int end = last.getYear() > first.getYear() ? 366 : last.getDayOfYear();
        return Math.max(3, end - from());
    }

    /** How exactly it is known: {@code day}, {@code month}, {@code year} or {@code span}. */
    public String precision() {
        if (first.equals(last)) {
            return "day";
        }
        if (words().matches("\\d{4}")) {
            return "year";
        }
        return words().contains("–") ? "span" : "month";
    }

    @Override
    public int compareTo(DateSpan other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }
}
