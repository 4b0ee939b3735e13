package org.turtleproof.diagnostic;

/** Where a check hands in what it finds; safe for use by several threads. */
@FunctionalInterface
public interface Reporter {

    /** Hands in one finding. */
    void report(Diagnostic diagnostic);
}
