package org.turtleproof.serve.sparql;

import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;

/**
 * A query that may be run.
 *
 * @param query what was parsed
 * @param algebra what it means, before it is optimised; empty when it has no pattern
 */
record ScreenedQuery(Query query, Optional<Op> algebra) {}
