package org.turtleproof.rdf.syntax;

/** Stops Jena's parser at a fault that was reported already. */
final class Halt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int start;
    private final int end;
    private final transient boolean inToken;

    /**
     * A stop.
     *
     * @param start offset of the token that is at fault
     * @param end offset from where the text may be read on
     * @param inToken whether the token itself could not be read
     */
    Halt(int start, int end, boolean inToken) {
        super(null, null, false, false);
        this.start = start;
        this.end = end;
        this.inToken = inToken;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean inToken() {
        return inToken;
    }
}
