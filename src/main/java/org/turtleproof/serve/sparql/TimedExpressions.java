package org.turtleproof.serve.sparql;

import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/** Puts functions that end in time in place of those that match regular expressions. */
final class TimedExpressions extends ExprTransformCopy {

    private static final String MATCHES = "http://www.w3.org/2005/xpath-functions#matches";
    private static final String REPLACE = "http://www.w3.org/2005/xpath-functions#replace";

    private final Deadline deadline;

    private TimedExpressions(Deadline deadline) {
        this.deadline = deadline;
    }

    /** The usual optimiser, which is given a query whose expressions end by the deadline. */
    static RewriteFactory optimiser(Deadline deadline) {
        TimedExpressions timed = new TimedExpressions(deadline);
        return context -> query -> Optimize.stdOptimizationFactory
                .create(context)
                .rewrite(Transformer.transform(new TransformCopy(), timed, query));
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        String iri = function instanceof E_Function called ? called.getFunctionIRI() : "";
        int count = arguments.size();
        if (function instanceof E_Regex || MATCHES.equals(iri) && (count == 2 || count == 3)) {
            return new TimedRegex(arguments, deadline);
        }
        if (function instanceof E_StrReplace || REPLACE.equals(iri) && (count == 3 || count == 4)) {
            return new TimedReplace(arguments, deadline);
        }
        return super.transform(function, arguments);
    }
}
