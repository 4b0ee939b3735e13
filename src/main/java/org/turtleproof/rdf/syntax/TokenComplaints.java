package org.turtleproof.rdf.syntax;

import java.util.function.IntSupplier;
import org.apache.jena.riot.system.ErrorHandler;

/**
 * What Jena's tokenizer says of the token that it reads, handed on as faults of that token.
 *
 * @param start the offset at which the token begins
 * @param reached the offset after the last character that was looked at
 */
record TokenComplaints(TokenFaults faults, IntSupplier start, IntSupplier reached) implements ErrorHandler {

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
