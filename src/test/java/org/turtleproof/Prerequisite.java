package org.turtleproof;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.LoggerFactory;

/** Something a test needs that not every machine has: without it the test is left out, unless all tests are demanded. */
public final class Prerequisite {

    /** Set where nothing may be left out, as in continuous integration. */
    private static final boolean ALL_DEMANDED = Boolean.getBoolean("turtleproof.tests.complete");

    private Prerequisite() {}

    /** Leaves the test out, saying what is missing; fails where nothing may be left out. */
    public static void demand(boolean present, String missing) {
        if (ALL_DEMANDED) {
            Assertions.assertTrue(present, missing);
        }
        if (!present) {
            LoggerFactory.getLogger(Prerequisite.class).warn(missing);
        }
        Assumptions.assumeTrue(present, missing);
    }
}
