package org.turtleproof.serve.sparql;

import org.apache.jena.query.QueryCancelledException;

/** The moment at which a query must have ended; asked at every step through the data, whatever the engine is doing. */
final class Deadline {

    private final long end;
    private volatile boolean passed;
    private volatile Runnable action = () -> {};

    private Deadline(long end) {
        this.end = end;
    }

    /** So many nanoseconds from now. */
    static Deadline in(long nanoseconds) {
        return new Deadline(System.nanoTime() + nanoseconds);
    }

    /** Ends the query at its next step. Waits for nothing: the engine's own way to stop waits for the step it is at. */
    void pass() {
        passed = true;
        Thread stopping = new Thread(action, "stop query");
        stopping.setDaemon(true);
        stopping.start();
    }

    /** What else is to be stopped at that moment. */
    void whenPassed(Runnable stop) {
        action = stop;
        if (passed) {
            stop.run();
        }
    }

    /** Nanoseconds left; 0 or less when the moment has passed. */
    long left() {
        return passed ? 0 : end - System.nanoTime();
    }

    /** Whether the moment has passed. */
    boolean isPassed() {
        return left() <= 0;
    }

    /** Goes on, or ends the query. A look at the flag alone, since it is asked for every triple. */
    void check() {
        if (passed) {
            throw new QueryCancelledException();
        }
    }
}
