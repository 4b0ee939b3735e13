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
public final class PlacesRead extends Event {

    @Label("File")
    private final String file;

    @Label("First triple")
    private final int triple;

    private PlacesRead(String file, int triple) {
        this.file = file;
        this.triple = triple;
    }

    /**
     * The event, begun; whoever does the work commits it when it is done.
     *
     * @param file the name of the file
     * @param triple how many triples of the file come before the stretch
     */
    public static PlacesRead begun(String file, int triple) {
        PlacesRead event = new PlacesRead(file, triple);
        event.begin();
        return event;
    }
}
