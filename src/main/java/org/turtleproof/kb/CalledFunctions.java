package org.turtleproof.kb;

import java.util.function.Consumer;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Hands over each call of a function that a walk through a query comes to, also those in what is aggregated. */
public final class CalledFunctions extends ExprVisitorBase {

    private final Consumer<ExprFunctionN> calls;

    /** Hands the calls to {@code calls}; the IRI of a call is null where the function has a name of its own. */
    public CalledFunctions(Consumer<ExprFunctionN> calls) {
        this.calls = calls;
    }

    @Override
    public void visit(ExprFunctionN function) {
        calls.accept(function);
    }

    @Override
    public void visit(ExprAggregator aggregator) {
        if (aggregator.getAggregator().getExprList() != null) {
            aggregator.getAggregator().getExprList().forEach(argument -> Walker.walk(argument, this));
        }
    }
}
