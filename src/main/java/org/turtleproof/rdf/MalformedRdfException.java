package org.turtleproof.rdf;

import java.io.IOException;

/** What was read back is not RDF in the format it claims; never thrown for what a curator wrote. */
public final class MalformedRdfException extends IOException {

    private static final long serialVersionUID = 1L;

    /** With the reader's own words. */
    public MalformedRdfException(String message, Throwable cause) {
        super(message, cause);
    }
}
