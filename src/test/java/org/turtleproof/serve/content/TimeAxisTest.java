package org.turtleproof.serve.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

    private static DateSpan span(String text) {
        return DateSpan.parse(text).orElseThrow();
    }

    @Test
    void drawsEachSpanAsLongAsItIsUncertain() {
        TimeAxis axis = TimeAxis.of(List.of(span("2021"), span("2024-03"), span("2023-06-01")));
        assertEquals(0, axis.from(span("2021")));
        assertEquals(24.98, axis.width(span("2021")), 0.01);
        assertEquals(2.12, axis.width(span("2024-03")), 0.01);
        assertTrue(axis.width(span("2023-06-01")) > 0.5, "a day can be seen");
        assertEquals(100, axis.from(span("2024")) + axis.width(span("2024")), 0.02);
    }

    @Test
    void drawsAnOpenSideToTheEdge() {
        TimeAxis axis = TimeAxis.of(List.of(span("2021"), span("2024")));
        DateSpan by = span("2023").asLatest();
        DateSpan from = span("2023").asEarliest();
        assertEquals(0, axis.from(by));
        assertEquals(75, axis.width(by), 0.1);
        assertEquals(100, axis.from(from) + axis.width(from), 0.02);
    }

    @Test
    void namesAFewYearsWhateverItsLength() {
        for (int years : IntStream.of(1, 2, 7, 40, 300, 2000).toArray()) {
            TimeAxis axis = TimeAxis.of(List.of(span("0001").plus(span("%04d".formatted(years)))));
            List<TimeAxis.Tick> ticks = axis.ticks();
            assertTrue(!ticks.isEmpty() || years < 5, "years " + years);
            assertTrue(ticks.size() <= 7, ticks.toString());
            assertTrue(ticks.stream().allMatch(tick -> tick.x() >= 0 && tick.x() < 100), ticks.toString());
        }
    }
}
