package org.turtleproof.check.owl;

import java.time.Duration;

/**
 * A moment after which work is given up, and the time that was allowed.
 *
 * @param nanos the moment, on the clock of {@link System#nanoTime()}
 * @param allowed the time that was allowed
 */
record Deadline(long nanos, Duration allowed) {

    /** So long from now. */
    static Deadline in(Duration allowed) {
        return new Deadline(System.nanoTime() + allowed.toNanos(), allowed);
    }

    /** Whether the moment is past. */
    boolean isPast() {
        return remaining().isZero();
    }

    /** What is left, never negative. */
    Duration remaining() {
        return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
    }

    /**
     * Does nothing before the moment.
     *
     * @throws TimeIsUp after it
     */
    void check() throws TimeIsUp {
        if (isPast()) {
            throw new TimeIsUp();
        }
    }

    /** The signal that a deadline is past. */
    static final class TimeIsUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TimeIsUp() {
            super("time is up", null, false, false);
        }
    }
}
