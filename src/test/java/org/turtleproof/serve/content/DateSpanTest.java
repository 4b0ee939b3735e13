package org.turtleproof.serve.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSpanTest {

    private static Node literal(String text, String type) {
        String iri = "http://www.w3.org/2001/XMLSchema#" + type;
        return NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(iri));
    }

    @ParameterizedTest
    @CsvSource({
        "2023, gYear, 2023, year, 0, 365",
        "2024-02, gYearMonth, February 2024, month, 31, 29",
        "2023-09-18, date, 18 September 2023, day, 260, 3",
        "2023-09-19T04:14:00, dateTime, 19 September 2023, day, 261, 3",
        "2023-09-18Z, date, 18 September 2023, day, 260, 3",
    })
    void isAsExactAsTheLiteral(String text, String type, String words, String precision, int from, int width) {
        DateSpan span = DateSpan.of(literal(text, type)).orElseThrow();
        assertEquals(words, span.words());
        assertEquals(precision, span.precision());
        assertEquals(from, span.from());
        assertEquals(width, span.width());
    }

    @ParameterizedTest
    @CsvSource({"2023-13, gYearMonth", "2023-02-30, date", "soon, date", "2023, string", "-0044, gYear"})
    void isNothingForWhatIsNoDate(String text, String type) {
        assertTrue(DateSpan.of(literal(text, type)).isEmpty());
    }

    @Test
    void holdsBothOfTwo() {
        DateSpan both = DateSpan.of(literal("2024-05", "gYearMonth"))
                .orElseThrow()
                .plus(DateSpan.of(literal("2024-06", "gYearMonth")).orElseThrow());
        assertEquals("May 2024 – June 2024", both.words());
        assertEquals("span", both.precision());
        DateSpan years = DateSpan.of(literal("1961", "gYear"))
                .orElseThrow()
                .plus(DateSpan.of(literal("2001", "gYear")).orElseThrow());
        assertEquals("1961 – 2001", years.words());
        assertEquals(366, years.from() + years.width());
    }

    @Test
    void saysByWhenAndFromWhenWhereOneBoundIsKnown() {
        DateSpan month = DateSpan.parse("2013-09").orElseThrow();
        assertEquals("by September 2013", month.asLatest().words());
        assertEquals("from September 2013", month.asEarliest().words());
        assertEquals("by", month.asLatest().precision());
        assertEquals(0, month.asLatest().from());
        assertEquals(273, month.asLatest().width());
        assertEquals(366, month.asEarliest().from() + month.asEarliest().width());
        DateSpan between = DateSpan.parse("2012").orElseThrow().asEarliest().plus(month.asLatest());
        assertEquals("January 2012 – September 2013", between.words());
        assertEquals("span", between.precision());
        assertTrue(month.asLatest().days() > between.days());
    }
}
