package org.turtleproof.work;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A compact graph was built and indexed. */
@Name("turtleproof.GraphBuilt")
@Label("Graph built")
@Category("Turtleproof")
@StackTrace(false)
public final class GraphBuilt extends Event {

    @Label("Triples")
    private final int triples;

    private GraphBuilt(int triples) {
        this.triples = triples;
    }

    /**
     * The event, begun; whoever does the work commits it when it is done.
     *
     * @param triples how many triples were put into it, repeated ones included
     */
    public static GraphBuilt begun(int triples) {
        GraphBuilt event = new GraphBuilt(triples);
        event.begin();
        return event;
    }
}
