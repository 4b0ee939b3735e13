package org.turtleproof.rdf.query;

import java.util.List;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpReduced;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/** Finds which of the optimiser's passes have nothing to do in a query, since each walks through all of it. */
final class IdlePasses {

    private static final List<Symbol> OF_EXPRESSIONS = List.of(
            ARQ.optExprConstantFolding,
            ARQ.optFilterConjunction,
            ARQ.optFilterExpandOneOf,
            ARQ.optFilterImplicitJoin,
            ARQ.optImplicitLeftJoin,
            ARQ.optFilterDisjunction,
            ARQ.optFilterPlacement,
            ARQ.optFilterEquality,
            ARQ.optPromoteTableEmpty,
            ARQ.optMergeExtends);
    private static final List<Symbol> OF_JOINS = List.of(ARQ.optIndexJoinStrategy);
    private static final List<Symbol> OF_ORDER =
            List.of(ARQ.optTopNSorting, ARQ.optOrderByDistinctApplication, ARQ.optDistinctToReduced);

    private boolean expressions;
    private boolean joins;
    private boolean order;

    private IdlePasses() {}

    /** An optimiser that leaves out what has nothing to do. */
    static RewriteFactory without(RewriteFactory optimiser) {
        return context -> query -> {
            switchOff(query, context);
            return optimiser.create(context).rewrite(query);
        };
    }

    private static void switchOff(Op query, Context context) {
        IdlePasses found = new IdlePasses();
        found.look(query);
        off(found.expressions, OF_EXPRESSIONS, context);
        off(found.joins, OF_JOINS, context);
        off(found.order, OF_ORDER, context);
    }

    private static void off(boolean needed, List<Symbol> passes, Context context) {
        if (!needed) {
            passes.forEach(pass -> context.set(pass, false));
        }
    }

    private void look(Op op) {
        if (op instanceof OpOrder sorted) {
            order = true;
            for (SortCondition condition : sorted.getConditions()) {
                expressions |= !condition.getExpression().isVariable();
            }
            look(sorted.getSubOp());
        } else if (op instanceof OpProject
                || op instanceof OpDistinct
                || op instanceof OpReduced
                || op instanceof OpSlice
                || op instanceof OpGraph) {
            look(((Op1) op).getSubOp());
        } else if (op instanceof OpJoin join) {
            joins = true;
            look(join.getLeft());
            look(join.getRight());
        } else if (op instanceof OpUnion union) {
            look(union.getLeft());
            look(union.getRight());
        } else if (!(op instanceof OpBGP) && !(op instanceof OpPath)) {
            expressions = true;
            joins = true;
            order = true;
        }
    }
}
