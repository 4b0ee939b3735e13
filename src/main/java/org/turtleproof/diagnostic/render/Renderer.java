package org.turtleproof.diagnostic.render;

import java.io.IOException;
import java.io.Writer;
import org.turtleproof.diagnostic.Report;

/** One way to write a report down. */
public interface Renderer {

    /** The name by which {@code --format} knows it, such as {@code sarif}. */
    String name();

    /** Writes the report; the same report always gives the same text. */
    void render(Report report, Writer out) throws IOException;
}
