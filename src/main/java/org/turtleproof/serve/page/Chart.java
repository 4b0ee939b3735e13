package org.turtleproof.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An answer as bars: the first column that holds only numbers, named by the first that does not.
 *
 * @param measure the name of the column of numbers
 * @param bars in the order of the answer
 */
public record Chart(String measure, List<Bar> bars) {

    private static final int MOST = 60;

    /**
     * One bar.
     *
     * @param label what it stands for
     * @param value how much
     * @param width its length, 0 to 100
     */
    public record Bar(String label, String value, double width) {}

    /** A chart, where the columns of an answer allow one. */
    public static Optional<Chart> of(List<String> columns, List<List<QueryPage.Cell>> rows) {
        if (rows.size() < 2 || rows.size() > MOST) {
            return Optional.empty();
        }
        List<Integer> numeric = IntStream.range(0, columns.size())
                .filter(column ->
                        rows.stream().allMatch(row -> isNumber(row.get(column).text())))
                .boxed()
                .toList();
        Optional<Integer> naming = IntStream.range(0, columns.size())
                .filter(column -> !numeric.contains(column))
                .boxed()
                .findFirst();
        if (numeric.isEmpty() || naming.isEmpty()) {
            return Optional.empty();
        }
        int measured = numeric.get(0);
        double most = rows.stream()
                .mapToDouble(
                        row -> Math.abs(Double.parseDouble(row.get(measured).text())))
                .max()
                .orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (List<QueryPage.Cell> row : rows) {
            String value = row.get(measured).text();
            double width = most == 0 ? 0 : 100 * Math.abs(Double.parseDouble(value)) / most;
            bars.add(new Bar(row.get(naming.get()).text(), value, width));
        }
        return Optional.of(new Chart(columns.get(measured), bars));
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d{1,15}(\\.\\d{1,15})?");
    }
}
