package org.turtleproof.serve.page;

import java.util.Comparator;
import java.util.List;
import org.turtleproof.serve.content.DateSpan;
import org.turtleproof.serve.content.TimeAxis;
import org.turtleproof.serve.page.QueryPage.Cell;

/**
 * An answer as bars on a scale of time, each as long as its date is uncertain.
 *
 * @param axis holds all of them
 * @param rows in order of time, those alike in the order of the answer
 */
public record TimeChart(TimeAxis axis, List<Row> rows) {

    private static final int MOST = 200;

    /**
     * One date.
     *
     * @param label what was then
     * @param span when
     */
    public record Row(Cell label, DateSpan span) {}

    /** The chart of a column of dates, of which there is one at least, each named by another column. */
    static TimeChart of(int dated, int naming, List<List<Cell>> rows) {
        List<Row> shown = rows.stream()
                .flatMap(row ->
                        DateSpan.parse(row.get(dated).text()).stream().map(span -> new Row(row.get(naming), span)))
                .sorted(Comparator.comparing(Row::span))
                .limit(MOST)
                .toList();
        return new TimeChart(TimeAxis.of(shown.stream().map(Row::span).toList()), shown);
    }
}
