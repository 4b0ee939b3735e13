package org.turtleproof.rdf.syntax;

import java.util.IllegalFormatException;
import java.util.function.IntSupplier;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.tokens.Tokenizer;

/**
 * What Jena's tokenizer says of the token that it reads, handed on as faults of that token.
 *
 * @param start the offset at which the token begins
 * @param reached the offset after the last character that was looked at
 */
record TokenComplaints(TokenFaults faults, IntSupplier start, IntSupplier reached) implements ErrorHandler {

    /** What is said when Jena comes upon the end of the text where it wants a character, which it fails to put into words. */
    static final String ENDS = "the text ends within a token";

    /** Whether a tokenizer has one more token. */
    boolean hasNext(Tokenizer tokens) {
        try {
            return tokens.hasNext();
        } catch (IllegalFormatException unworded) {
            throw faults.brokenToken(ENDS, start.getAsInt(), reached.getAsInt());
        }
    }

    @Override
    public void warning(String message, long line, long col) {
        faults.inToken(message);
    }

    @Override
    public void error(String message, long line, long col) {
        faults.inToken(message);
    }

    @Override
    public void fatal(String message, long line, long col) {
        throw faults.brokenToken(message, start.getAsInt(), reached.getAsInt());
    }
}
