package org.turtleproof.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CountTest {

    @Test
    void isWhatJavaWritesInNoCountry() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            long count = random.nextLong() >> random.nextInt(64);
            assertEquals(String.format(Locale.ROOT, "%,d", count), Count.text(count));
        }
    }
}
