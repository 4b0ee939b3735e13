package org.turtleproof.rdf.syntax;

import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

/** Gives up a reading at its first fault: tokens without places cannot say where it is. */
final class FirstFault extends Faults {

    FirstFault(SourceFile file) {
        super(file, "");
    }

    private static Halt halt() {
        return new Halt(0, 0, false);
    }

    @Override
    Span span(long start, long end) {
        throw halt();
    }

    @Override
    String quote(long start, long end) {
        throw halt();
    }

    @Override
    public void fatal(String message, long start, long end) {
        throw halt();
    }

    @Override
    Halt literalSubject() {
        return halt();
    }

    @Override
    public void inToken(String message) {
        if (matters(message)) {
            throw halt();
        }
    }

    @Override
    public Halt brokenToken(String message, int start, int reached) {
        return halt();
    }
}
