package org.turtleproof.check.owl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TimedWorkTest {

    private static final Duration SOON = Duration.ofMillis(100);
    private static final Duration MUCH_LATER = Duration.ofSeconds(20);

    @Test
    void workThatIgnoresInterruptsIsAbandoned() {
        AtomicBoolean over = new AtomicBoolean();
        AtomicReference<Thread> thread = new AtomicReference<>();
        try {
            assertTimeoutPreemptively(
                    MUCH_LATER,
                    () -> assertThrows(
                            Deadline.TimeIsUp.class,
                            () -> TimedWork.within(Deadline.in(SOON), () -> {
                                thread.set(Thread.currentThread());
                                while (!over.get()) {
                                    Thread.onSpinWait();
                                }
                                return "late";
                            })));
            assertTrue(thread.get().isDaemon(), "an abandoned thread must not keep the process alive");
        } finally {
            over.set(true);
        }
    }

    @Test
    void workInTimeGivesItsResultOrItsFault() {
        assertEquals("done", TimedWork.within(Deadline.in(MUCH_LATER), () -> "done"));
        assertThrows(
                IllegalArgumentException.class,
                () -> TimedWork.within(Deadline.in(MUCH_LATER), () -> {
                    throw new IllegalArgumentException("refused");
                }));
    }

    @Test
    void nothingBeginsAfterTheDeadline() {
        AtomicBoolean begun = new AtomicBoolean();
        assertThrows(
                Deadline.TimeIsUp.class,
                () -> TimedWork.within(Deadline.in(Duration.ZERO), () -> begun.getAndSet(true)));
        assertTrue(!begun.get());
    }

    /** Many classes, each of which HermiT must look at by itself: together they may not take longer than allowed. */
    @Test
    void theLimitHoldsForAllQuestionsTogether() {
        StringBuilder ontology = new StringBuilder("ex:p a owl:ObjectProperty . ex:q a owl:ObjectProperty .\n");
        for (int i = 0; i < 12; i++) {
            ontology.append("""
                    ex:C%1$d a owl:Class ; rdfs:subClassOf
                      [ a owl:Restriction ; owl:onProperty ex:p ; owl:minQualifiedCardinality "%2$d"^^xsd:nonNegativeInteger ; owl:onClass ex:D%1$d ] ,
                      [ a owl:Restriction ; owl:onProperty ex:p ; owl:maxQualifiedCardinality "%3$d"^^xsd:nonNegativeInteger ; owl:onClass ex:D%1$d ] .
                    ex:D%1$d a owl:Class ; rdfs:subClassOf [ a owl:Class ; owl:unionOf ( ex:C0 [ a owl:Class ; owl:complementOf ex:C1 ] ) ] .
                    """.formatted(i, 40 + i, 39 + i));
        }
        long start = System.nanoTime();
        Findings found = Findings.of(new ConsistencyCheck(Duration.ofSeconds(2)), ontology.toString(), "");
        long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        assertEquals(List.of("consistency-undecided"), found.rules(), found.text());
        assertEquals(
                "consistency was not decided within 2 s", found.all().get(0).message());
        assertTrue(seconds < 10, "ended after " + seconds + " s");
    }
}
