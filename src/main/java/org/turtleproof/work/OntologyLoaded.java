package org.turtleproof.work;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Statements were turned into an ontology of the OWL API. */
@Name("turtleproof.OntologyLoaded")
@Label("Ontology loaded")
@Category("Turtleproof")
@StackTrace(false)
final class OntologyLoaded extends Event implements Work {

    @Label("Statements")
    private final int statements;

    OntologyLoaded(int statements) {
        this.statements = statements;
        begin();
    }

    @Override
    public void done() {
        commit();
    }
}
