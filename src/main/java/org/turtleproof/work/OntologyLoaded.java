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
public final class OntologyLoaded extends Event {

    @Label("Statements")
    private final int statements;

    private OntologyLoaded(int statements) {
        this.statements = statements;
    }

    /**
     * The event, begun; whoever does the work commits it when it is done.
     *
     * @param statements how many
     */
    public static OntologyLoaded begun(int statements) {
        OntologyLoaded event = new OntologyLoaded(statements);
        event.begin();
        return event;
    }
}
