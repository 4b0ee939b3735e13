package org.turtleproof.work;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A file was read for what it says. */
@Name("turtleproof.FileRead")
@Label("File read")
@Category("Turtleproof")
@StackTrace(false)
public final class FileRead extends Event {

    @Label("File")
    private final String file;

    @Label("Parser")
    private final String parser;

    private FileRead(String file, String parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * The event, begun; whoever does the work commits it when it is done.
     *
     * @param file the name of the file
     * @param parser which of the parsers reads it
     */
    public static FileRead begun(String file, String parser) {
        FileRead event = new FileRead(file, parser);
        event.begin();
        return event;
    }
}
