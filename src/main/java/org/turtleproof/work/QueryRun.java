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
public final class QueryRun extends Event {

    @Label("Target")
    private final String target;

    private QueryRun(String target) {
        this.target = target;
    }

    /**
     * The event, begun; whoever does the work commits it when it is done.
     *
     * @param target the data it is asked of
     */
    public static QueryRun begun(String target) {
        QueryRun event = new QueryRun(target);
        event.begin();
        return event;
    }
}
