package org.turtleproof.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ProofMemoryTest {

    private final ProofMemory memory = ProofMemory.lasting();

    private String recall(String key, String fresh) {
        return memory.recall(key, () -> fresh);
    }

    @Test
    void recallsWhatTheLastWholeProofUsedAndForgetsTheRest() {
        recall("used", "one");
        recall("left", "one");
        memory.finish();
        memory.begin();
        assertEquals("one", recall("used", "two"));
        memory.finish();
        memory.begin();
        assertEquals("one", recall("used", "three"));
        assertEquals("three", recall("left", "three"));
    }

    @Test
    void forgetsNothingForAProofThatDidNotComeToItsEnd() {
        recall("early", "one");
        recall("late", "one");
        memory.finish();
        for (int broken = 0; broken < 3; broken++) {
            memory.begin();
            assertEquals("one", recall("early", "two"));
        }
        memory.begin();
        assertEquals("one", recall("late", "two"));
    }

    @Test
    void givesUpAProofButNotTheNext() {
        memory.begin();
        memory.abandon();
        assertThrows(AbandonedProofException.class, () -> recall("key", "one"));
        assertThrows(AbandonedProofException.class, memory::goOn);
        memory.begin();
        assertEquals("two", recall("key", "two"));
    }

    @Test
    void remembersNothingForASingleProof() {
        ProofMemory single = ProofMemory.none();
        assertEquals("one", single.recall("key", () -> "one"));
        assertEquals("two", single.recall("key", () -> "two"));
    }
}
