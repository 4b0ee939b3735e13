package org.turtleproof.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TimedTextTest {

    private static final Pattern ENDLESS = Pattern.compile("(.*a){25}$");
    private static final String LONG = "a".repeat(60) + "!";

    @Test
    void aPatternThatBacktracksWithoutEndIsEnded() {
        TimedText text = TimedText.within(Duration.ofMillis(50), LONG);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThrows(
                        TimedText.TimeIsUp.class, () -> ENDLESS.matcher(text).find()));
    }

    @Test
    void whoeverHoldsTheClockSaysWhenItIsOver() {
        TimedText text = TimedText.until(() -> true, LONG);
        assertThrows(TimedText.TimeIsUp.class, () -> ENDLESS.matcher(text).find());
    }

    @Test
    void inTimeItIsTheTextItself() {
        TimedText text = TimedText.within(Duration.ofMinutes(1), "año 2023");
        assertTrue(Pattern.compile("\\d{4}$").matcher(text).find());
        assertEquals("2023", text.subSequence(4, 8).toString());
        assertEquals("año 2023", text.toString());
    }
}
