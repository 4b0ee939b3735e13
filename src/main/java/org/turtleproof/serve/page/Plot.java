package org.turtleproof.serve.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.turtleproof.serve.content.DateSpan;
import org.turtleproof.serve.page.QueryPage.Cell;

/**
 * An answer as a picture, and the choice of columns that it can be made from.
 *
 * @param plottable the columns that hold only numbers or only dates
 * @param naming all columns, by which things can be named
 * @param plotted the one that is shown
 * @param named the one that names it
 * @param bars the picture of numbers
 * @param times the picture of dates
 */
public record Plot(
        List<String> plottable,
        List<String> naming,
        String plotted,
        String named,
        Optional<BarChart> bars,
        Optional<TimeChart> times) {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,15}(\\.\\d{1,15})?|\\.\\d{1,15})([eE][+-]?\\d{1,2})?");
    private static final Pattern BARE_YEAR = Pattern.compile("\\d{4}");
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2200;

    /**
     * A picture, where the columns of an answer allow one.
     *
     * @param plotted the column that somebody chose
     * @param named the column that somebody chose to name it by
     */
    public static Optional<Plot> of(
            List<String> columns, List<List<Cell>> rows, Optional<String> plotted, Optional<String> named) {
        List<String> plottable = IntStream.range(0, columns.size())
                .filter(column -> isDated(column, rows) || isNumeric(column, rows))
                .mapToObj(columns::get)
                .toList();
        if (rows.size() < 2 || plottable.isEmpty() || columns.size() < 2) {
            return Optional.empty();
        }
        String shown = plotted.filter(plottable::contains).orElse(plottable.get(0));
        String name = named.filter(columns::contains)
                .or(() -> columns.stream()
                        .filter(column -> !plottable.contains(column))
                        .findFirst())
                .orElseGet(() -> columns.stream()
                        .filter(column -> !column.equals(shown))
                        .findFirst()
                        .orElseThrow());
        int value = columns.indexOf(shown);
        int label = columns.indexOf(name);
        boolean dated = isDated(value, rows);
        return Optional.of(new Plot(
                plottable,
                columns,
                shown,
                name,
                dated ? Optional.empty() : Optional.of(BarChart.of(value, label, rows)),
                dated ? Optional.of(TimeChart.of(value, label, rows)) : Optional.empty()));
    }

    /** Whether somebody could choose other columns. */
    public boolean isChoice() {
        return plottable.size() > 1 || naming.size() > 2;
    }

    private static boolean isNumeric(int column, List<List<Cell>> rows) {
        return all(column, rows, text -> NUMBER.matcher(text).matches());
    }

    /** Numbers that could all be years are taken for years. */
    private static boolean isDated(int column, List<List<Cell>> rows) {
        return all(column, rows, text -> DateSpan.parse(text).isPresent() && isLikelyDate(text));
    }

    private static boolean isLikelyDate(String text) {
        if (!BARE_YEAR.matcher(text).matches()) {
            return true;
        }
        int year = Integer.parseInt(text);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean all(int column, List<List<Cell>> rows, java.util.function.Predicate<String> fits) {
        List<String> texts = rows.stream()
                .map(row -> row.get(column).text())
                .filter(text -> !text.isEmpty())
                .toList();
        return !texts.isEmpty() && texts.stream().allMatch(fits);
    }
}
