package org.turtleproof.rdf.query;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.turtleproof.rdf.compact.CompactGraphView;

/** Has a query executed over compact graphs by numbers of terms; over other graphs it is executed as ever. */
public final class CompactExecution {

    private CompactExecution() {}

    /** Prepares the context of one run of one query over a dataset; does nothing when its default graph is no compact graph. */
    public static void prepare(Context context, DatasetGraph dataset) {
        if (dataset.getDefaultGraph() instanceof CompactGraphView) {
            PlanCache plans = new PlanCache();
            QC.setFactory(context, execution -> new CompactExecutor(execution, plans));
            RewriteFactory optimiser = context.get(ARQConstants.sysOptimizerFactory, Optimize.stdOptimizationFactory);
            context.set(ARQConstants.sysOptimizerFactory, IdlePasses.without(optimiser));
            // Conditions are placed where the order of the joins is known.
            context.set(ARQ.optFilterPlacementBGP, false);
        }
    }
}
