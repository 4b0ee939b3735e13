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
final class FileRead extends Event implements Work {

    @Label("File")
    private final String file;

    @Label("Parser")
    private final String parser;

    FileRead(String file, String parser) {
        this.file = file;
        this.parser = parser;
        begin();
    }

    @Override
    public void done() {
        commit();
    }
}
