package org.turtleproof.kb;

import org.apache.jena.query.QueryException;

/** The refusal of a query that calls a function nobody has defined. */
public final class UnknownFunctionException extends QueryException {

    private static final long serialVersionUID = 1L;

    private final String function;

    /** Of a query that calls the function with this IRI. */
    public UnknownFunctionException(String function) {
        super("calls the function <" + function + ">, which is defined nowhere");
        this.function = function;
    }

    /** The function's IRI. */
    public String function() {
        return function;
    }
}
