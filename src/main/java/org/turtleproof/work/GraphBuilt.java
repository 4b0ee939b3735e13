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
final class GraphBuilt extends Event implements Work {

    @Label("Triples")
    private final int triples;

    GraphBuilt(int triples) {
        this.triples = triples;
        begin();
    }

    @Override
    public void done() {
        commit();
    }
}
