package org.turtleproof.rdf.query;

import org.apache.jena.query.QueryException;

/** The refusal of a query that joins values by a text with a percent sign, which ARQ 5.6 takes for a format of Java's. */
public final class UnreadableSeparatorException extends QueryException {

    private static final long serialVersionUID = 1L;

    UnreadableSeparatorException(QueryException reason) {
        super(
                "a SEPARATOR of GROUP_CONCAT with a percent sign cannot be read here; join by another sign and REPLACE it in what"
                        + " is joined",
                reason);
    }
}
