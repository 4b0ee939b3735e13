package org.turtleproof.diff;

import java.io.IOException;
import java.io.OutputStream;

/** One way to write a difference down. */
public interface DifferenceRenderer {

    /** The name by which {@code --format} knows it. */
    String name();

    /** Writes it in UTF-8 and leaves the stream open; the same comparison always gives the same bytes. */
    void render(Comparison comparison, OutputStream out) throws IOException;
}
