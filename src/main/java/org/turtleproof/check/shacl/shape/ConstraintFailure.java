package org.turtleproof.check.shacl.shape;

import org.apache.jena.graph.Triple;

/** The signal that a constraint could not be tested on some value: a failure, which is no result (SHACL, section 3.4.2). */
public final class ConstraintFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Triple declaration;

    /**
     * A failure.
     *
     * @param declaration the triple of the shapes graph that declares the constraint
     * @param message why it could not be tested, with no full stop
     */
    public ConstraintFailure(Triple declaration, String message) {
        super(message, null, false, false);
        this.declaration = declaration;
    }

    /** The triple of the shapes graph that declares the constraint. */
    public Triple declaration() {
        return declaration;
    }
}
