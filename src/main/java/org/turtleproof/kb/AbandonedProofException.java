package org.turtleproof.kb;

/** A proof was given up, since what it proves is no longer what is written. */
public final class AbandonedProofException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AbandonedProofException() {
        super("the proof was given up", null, false, false);
    }
}
