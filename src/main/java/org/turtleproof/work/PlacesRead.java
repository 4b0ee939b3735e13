package org.turtleproof.work;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A file was read again, for where it says what it says. */
@Name("turtleproof.PlacesRead")
@Label("Places read")
@Category("Turtleproof")
@StackTrace(false)
public final class PlacesRead extends Event {

    @Label("File")
    private final String file;

    private PlacesRead(String file) {
        this.file = file;
    }

    /**
     * The event, begun; whoever does the work commits it when it is done.
     *
     * @param file the name of the file
     */
    public static PlacesRead begun(String file) {
        PlacesRead event = new PlacesRead(file);
        event.begin();
        return event;
    }
}
