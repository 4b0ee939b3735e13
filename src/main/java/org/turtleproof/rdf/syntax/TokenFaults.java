package org.turtleproof.rdf.syntax;

/** Takes what is wrong within single tokens. */
interface TokenFaults {

    /** Something about the token that is being read, whose end is not known yet. */
    void inToken(String message);

    /** The token that was being read lies there; what was said about it is now settled. */
    void settle(int start, int end);

    /**
     * The token that begins at {@code start} cannot be read.
     *
     * @param reached offset after the last character that was looked at
     * @return what to throw
     */
    Halt brokenToken(String message, int start, int reached);

    /** Takes nothing, and stops silently. */
    TokenFaults SILENT = new TokenFaults() {
        @Override
        public void inToken(String message) {}

        @Override
        public void settle(int start, int end) {}

        @Override
        public Halt brokenToken(String message, int start, int reached) {
            return new Halt(start, reached, true);
        }
    };
}
