package org.turtleproof.serve.sparql;

import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** The predicates that compute instead of matching: those put here, and never a class by its name. */
final class PermittedPredicates extends PropertyFunctionRegistry {

    @Override
    public boolean manages(String iri) {
        return isRegistered(iri);
    }

    @Override
    public PropertyFunctionFactory get(String iri) {
        return isRegistered(iri) ? super.get(iri) : null;
    }
}
