package org.turtleproof.release;

import java.io.IOException;

/** A manifest is not as any build wrote it; the message says so, to be read after the file's name. */
final class MalformedManifestException extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedManifestException(String message) {
        super(message);
    }
}
