package org.turtleproof.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void linesEndWithLineFeedsCarriageReturnsOrBoth() {
        Random random = new Random(20261122);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(9); length > 0; length--) {
                text.append("a\r\né".charAt(random.nextInt(4)));
            }
            int lines = text.toString().split("\r\n|\r|\n", -1).length;
            assertEquals(lines, Lines.of(text.toString()).count(), () -> "of " + text);
        }
    }
}
