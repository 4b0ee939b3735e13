package org.turtleproof.rdf.query;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;

/** Has a query executed over compact graphs by numbers of terms; over other graphs it is executed as ever. */
public final class CompactExecution {

    private CompactExecution() {}

    /** Prepares the context of one run of one query. */
    public static void prepare(Context context) {
        PlanCache plans = new PlanCache();
        QC.setFactory(context, execution -> new CompactExecutor(execution, plans));
        // Conditions are placed where the order of the joins is known.
        context.set(ARQ.optFilterPlacementBGP, false);
    }
}
