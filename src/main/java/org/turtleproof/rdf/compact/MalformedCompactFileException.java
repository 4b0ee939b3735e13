package org.turtleproof.rdf.compact;

/** A compact file that no writer of its version can have written. */
public final class MalformedCompactFileException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedCompactFileException(String problem) {
        super(problem);
    }
}
