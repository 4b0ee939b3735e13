package org.turtleproof.work;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A query was parsed, planned and executed by the server, not answered from what it keeps. */
@Name("turtleproof.QueryRun")
@Label("Query run")
@Category("Turtleproof")
@StackTrace(false)
final class QueryRun extends Event implements Work {

    @Label("Target")
    private final String target;

    QueryRun(String target) {
        this.target = target;
        begin();
    }

    @Override
    public void done() {
        commit();
    }
}
