package org.turtleproof.rdf.query;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * The settings of one run of one query: its own, and else those that ARQ has for all runs, which are looked up and not copied.
 *
 * <p>It looks at the clock when it is first asked for the time, which few queries do.
 */
public final class RunContext extends Context {

    private Context shared = ARQ.getContext();

    @Override
    protected Object mapGet(Symbol name) {
        Object own = super.mapGet(name);
        if (own != null) {
            return own;
        }
        if (ARQConstants.sysCurrentTime.equals(name)) {
            setCurrentDateTime(this);
            return super.mapGet(name);
        }
        return shared.get(name);
    }

    @Override
    protected boolean mapContains(Symbol name) {
        return super.mapContains(name) || shared.isDefined(name);
    }

    @Override
    protected Set<Symbol> mapKeySet() {
        Set<Symbol> names = new HashSet<>(shared.keys());
        names.addAll(super.mapKeySet());
        return names;
    }

    @Override
    protected int mapSize() {
        return mapKeySet().size();
    }

    @Override
    protected void mapForEach(BiConsumer<Symbol, Object> action) {
        for (Symbol name : mapKeySet()) {
            action.accept(name, mapGet(name));
        }
    }

    /** A setting for all runs cannot be missing from this one unless all are its own. */
    @Override
    protected void mapRemove(Symbol name) {
        if (shared.isDefined(name)) {
            mapForEach(this::mapPut);
            shared = emptyContext();
        }
        super.mapRemove(name);
    }
}
