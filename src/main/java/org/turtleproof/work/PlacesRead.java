package org.turtleproof.work;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A stretch of a file was read again, for where it says what it says. */
@Name("turtleproof.PlacesRead")
@Label("Places read")
@Category("Turtleproof")
@StackTrace(false)
final class PlacesRead extends Event implements Work {

    @Label("File")
    private final String file;

    @Label("First triple")
    private final int triple;

    PlacesRead(String file, int triple) {
        this.file = file;
        this.triple = triple;
        begin();
    }

    @Override
    public void done() {
        commit();
    }
}
