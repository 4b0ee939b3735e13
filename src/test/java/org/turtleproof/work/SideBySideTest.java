package org.turtleproof.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

    private static int slowly(int piece) {
        long until = System.nanoTime() + ThreadLocalRandom.current().nextInt(20_000);
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return piece;
    }

    @Test
    void eachPieceIsDoneOnce() {
        for (int run = 0; run < 200; run++) {
            Set<Integer> done = ConcurrentHashMap.newKeySet();
            SideBySide.each(3, 100, i -> assertTrue(done.add(slowly(i))));
            assertEquals(Set.copyOf(HUNDRED.subList(3, 100)), done);
        }
        SideBySide.each(5, 5, i -> {
            throw new AssertionError("nothing is to be done");
        });
    }

    @Test
    void whatPiecesComeToIsInTheirOrder() {
        for (int run = 0; run < 200; run++) {
            assertEquals(HUNDRED, SideBySide.map(100, SideBySideTest::slowly));
            assertEquals(HUNDRED, SideBySide.map(HUNDRED, item -> item % 7 == 0, SideBySideTest::slowly));
        }
    }

    @Test
    void whatIsTakenInOrderIsTakenWholeAndByOneAtATime() {
        for (int run = 0; run < 500; run++) {
            List<Integer> taken = new ArrayList<>();
            AtomicBoolean busy = new AtomicBoolean();
            SideBySide.inOrder(0, 100, SideBySideTest::slowly, piece -> {
                assertFalse(busy.getAndSet(true));
                taken.add(slowly(piece));
                busy.set(false);
            });
            assertEquals(HUNDRED, taken);
        }
    }

    @Test
    void aPieceThatFailsEndsTheRest() {
        AtomicInteger begun = new AtomicInteger();
        assertThrows(
                IllegalStateException.class,
                () -> SideBySide.each(0, 1_000_000, i -> {
                    begun.incrementAndGet();
                    throw new IllegalStateException("piece " + i);
                }));
        assertTrue(begun.get() <= Runtime.getRuntime().availableProcessors() + 1, begun + " pieces");
    }
}
