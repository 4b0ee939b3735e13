package org.turtleproof.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.turtleproof.serve.page.QueryPage.Cell;

class PlotTest {

    private static List<List<Cell>> rows(String... rows) {
        return Stream.of(rows)
                .map(row -> Stream.of(row.split(",", -1))
                        .map(text -> new Cell(text, Optional.empty()))
                        .toList())
                .toList();
    }

    private static Optional<Plot> plot(List<String> columns, List<List<Cell>> rows) {
        return Plot.of(columns, rows, Optional.empty(), Optional.empty());
    }

    @Test
    void drawsNumbersAsBarsFromZero() {
        BarChart bars = plot(List.of("who", "sum"), rows("a,30", "b,-10", "c,", "d,1.5e1"))
                .orElseThrow()
                .bars()
                .orElseThrow();
        assertEquals(25, bars.zero());
        assertEquals(
                List.of("a", "b", "d"),
                bars.bars().stream().map(bar -> bar.label().text()).toList());
        assertEquals(
                List.of(25.0, 0.0, 25.0),
                bars.bars().stream().map(BarChart.Bar::from).toList());
        assertEquals(
                List.of(75.0, 25.0, 37.5),
                bars.bars().stream().map(BarChart.Bar::width).toList());
    }

    @Test
    void drawsDatesInOrderOfTime() {
        Plot plot = plot(List.of("date", "what"), rows("2024-05,later", "2023,first", "2023-09-13,then"))
                .orElseThrow();
        assertTrue(plot.bars().isEmpty());
        assertEquals(
                List.of("first", "then", "later"),
                plot.times().orElseThrow().rows().stream()
                        .map(row -> row.label().text())
                        .toList());
    }

    @Test
    void takesNumbersForYearsOnlyWhereAllCanBe() {
        assertTrue(plot(List.of("a", "n"), rows("x,1961", "y,2024"))
                .orElseThrow()
                .times()
                .isPresent());
        assertTrue(plot(List.of("a", "n"), rows("x,1961", "y,12"))
                .orElseThrow()
                .bars()
                .isPresent());
        assertTrue(plot(List.of("a", "n"), rows("x,1961", "y,9000"))
                .orElseThrow()
                .bars()
                .isPresent());
    }

    @Test
    void drawsTheColumnsThatSomebodyChose() {
        List<String> columns = List.of("name", "code", "count", "date");
        List<List<Cell>> rows = rows("x,c1,5,2020-01", "y,c2,7,2021-01");
        Plot chosen =
                Plot.of(columns, rows, Optional.of("date"), Optional.of("code")).orElseThrow();
        assertEquals("c1", chosen.times().orElseThrow().rows().get(0).label().text());
        Plot unknown = Plot.of(columns, rows, Optional.of("name"), Optional.of("nothing"))
                .orElseThrow();
        assertEquals("count", unknown.plotted());
        assertEquals("name", unknown.named());
        assertTrue(unknown.isChoice());
    }

    @Test
    void drawsNothingWhereColumnsDoNotAllowIt() {
        assertTrue(plot(List.of("a", "b"), rows("x,y", "z,1")).isEmpty());
        assertTrue(plot(List.of("n"), rows("1", "2")).isEmpty());
        assertTrue(plot(List.of("a", "n"), rows("x,1")).isEmpty());
        assertTrue(plot(List.of("a", "n"), rows("x,", "y,")).isEmpty());
        assertTrue(plot(List.of(), List.of()).isEmpty());
        assertTrue(plot(List.of("a", "n"), rows("x,1e400", "y,NaN")).isEmpty());
    }
}
