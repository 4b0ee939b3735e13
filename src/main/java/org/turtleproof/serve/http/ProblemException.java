package org.turtleproof.serve.http;

/** Ends the handling of a request with a {@link Problem}; carries no stack trace, since it is no fault of ours. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Ends the handling with this problem. */
    public ProblemException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    /** What to tell the client. */
    public Problem problem() {
        return problem;
    }
}
