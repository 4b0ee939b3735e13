package org.turtleproof.serve.page;

import java.util.ArrayList;
import java.util.List;
import org.turtleproof.serve.page.QueryPage.Cell;

/**
 * An answer as bars, which lead to the left of zero where numbers are negative.
 *
 * @param bars in the order of the answer
 * @param zero where zero is, 0 to 100
 */
public record BarChart(List<Bar> bars, double zero) {

    /** With more bars than that nobody sees anything. */
    static final int MOST = 100;

    /**
     * One bar.
     *
     * @param label what it stands for
     * @param value how much
     * @param from where it begins, 0 to 100
     * @param width its length, 0 to 100
     */
    public record Bar(Cell label, String value, double from, double width) {}

    /** The chart of a column of numbers, empty cells left out, each named by another column. */
    static BarChart of(int measured, int naming, List<List<Cell>> rows) {
        List<List<Cell>> shown = rows.stream()
                .filter(row -> !row.get(measured).text().isEmpty())
                .limit(MOST)
                .toList();
        double least = Math.min(
                0,
                shown.stream().mapToDouble(row -> number(row, measured)).min().orElse(0));
        double most = Math.max(
                0,
                shown.stream().mapToDouble(row -> number(row, measured)).max().orElse(0));
        double scale = most - least == 0 ? 0 : 100 / (most - least);
        List<Bar> bars = new ArrayList<>();
        for (List<Cell> row : shown) {
            double value = number(row, measured);
            bars.add(new Bar(
                    row.get(naming),
                    row.get(measured).text(),
                    rounded((Math.min(0, value) - least) * scale),
                    rounded(Math.abs(value) * scale)));
        }
        return new BarChart(List.copyOf(bars), rounded(-least * scale));
    }

    private static double number(List<Cell> row, int column) {
        return Double.parseDouble(row.get(column).text());
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
