package org.turtleproof.rdf.query;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/** The settings of one run of one query; it looks at the clock when it is first asked for the time, which few queries do. */
public final class RunContext extends Context {

    /** The settings that ARQ has for all runs. */
    public RunContext() {
        putAll(ARQ.getContext());
    }

    @Override
    protected Object mapGet(Symbol name) {
        Object value = super.mapGet(name);
        if (value == null && ARQConstants.sysCurrentTime.equals(name)) {
            setCurrentDateTime(this);
            return super.mapGet(name);
        }
        return value;
    }
}
