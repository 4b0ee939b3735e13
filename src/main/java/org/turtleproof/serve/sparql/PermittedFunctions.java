package org.turtleproof.serve.sparql;

import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.StandardFunctions;

/** The functions that queries may call by IRI: the standard ones, and never a class by its name. */
final class PermittedFunctions extends FunctionRegistry {

    PermittedFunctions() {
        StandardFunctions.loadStdDefs(this);
    }

    @Override
    public FunctionFactory get(String iri) {
        if (!isRegistered(iri)) {
            throw QueryScreening.refused("the function <" + iri + ">");
        }
        return super.get(iri);
    }
}
