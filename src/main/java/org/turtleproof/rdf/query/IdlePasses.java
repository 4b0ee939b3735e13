package org.turtleproof.rdf.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpReduced;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_OneOfBase;
import org.apache.jena.sparql.expr.E_SameTerm;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/** Finds which of the optimiser's passes have nothing to do in a query, since each walks through all of it. */
final class IdlePasses {

    /** What a query may have, with the passes that have nothing to do when it does not. */
    private enum Feature {
        EXPRESSION(ARQ.optExprConstantFolding),
        CONDITION(ARQ.optFilterPlacement),
        CONNECTIVE(ARQ.optFilterConjunction, ARQ.optFilterExpandOneOf, ARQ.optFilterDisjunction),
        EQUALITY(ARQ.optFilterImplicitJoin, ARQ.optFilterEquality),
        OPTIONAL(ARQ.optImplicitLeftJoin),
        EXTENSION(ARQ.optMergeExtends),
        TABLE(ARQ.optPromoteTableEmpty),
        JOIN(ARQ.optIndexJoinStrategy),
        JOIN_OR_PATH(ARQ.optPathFlatten, ARQ.optMergeBGPs),
        ORDER(ARQ.optTopNSorting, ARQ.optOrderByDistinctApplication, ARQ.optDistinctToReduced);

        private final List<Symbol> passes;

        Feature(Symbol... passes) {
            this.passes = List.of(passes);
        }
    }

    private final Set<Feature> found = EnumSet.noneOf(Feature.class);

    private IdlePasses() {}

    /** An optimiser that leaves out what has nothing to do. */
    static RewriteFactory without(RewriteFactory optimiser) {
        return context -> query -> {
            switchOff(query, context);
            return optimiser.create(context).rewrite(query);
        };
    }

    private static void switchOff(Op query, Context context) {
        IdlePasses passes = new IdlePasses();
        passes.look(query);
        passes.follow();
        for (Feature feature : Feature.values()) {
            if (!passes.found.contains(feature)) {
                for (Symbol pass : feature.passes) {
                    context.set(pass, false);
                }
            }
        }
    }

    /** Adds what passes make of what they find. */
    private void follow() {
        if (found.contains(Feature.CONNECTIVE)) {
            found.add(Feature.EQUALITY);
        }
        if (found.contains(Feature.EQUALITY) || found.contains(Feature.OPTIONAL)) {
            found.add(Feature.EXTENSION);
        }
        if (found.contains(Feature.JOIN)) {
            found.add(Feature.JOIN_OR_PATH);
        }
    }

    private void look(Op op) {
        if (op instanceof OpOrder sorted) {
            found.add(Feature.ORDER);
            for (SortCondition condition : sorted.getConditions()) {
                look(condition.getExpression());
            }
        } else if (op instanceof OpFilter filter) {
            found.add(Feature.CONDITION);
            filter.getExprs().forEach(this::look);
        } else if (op instanceof OpExtend extend) {
            found.add(Feature.EXTENSION);
            extend.getVarExprList().getExprs().values().forEach(this::look);
        } else if (op instanceof OpGroup group) {
            group.getGroupVars().getExprs().values().forEach(this::look);
            group.getAggregators().forEach(this::look);
        } else if (op instanceof OpJoin) {
            found.add(Feature.JOIN);
        } else if (op instanceof OpLeftJoin optional) {
            found.add(Feature.JOIN);
            found.add(Feature.OPTIONAL);
            if (optional.getExprs() != null) {
                optional.getExprs().forEach(this::look);
            }
        } else if (op instanceof OpPath) {
            found.add(Feature.JOIN_OR_PATH);
        } else if (!isPlain(op)) {
            found.addAll(EnumSet.allOf(Feature.class));
        }
        if (op instanceof Op1 one) {
            look(one.getSubOp());
        } else if (op instanceof Op2 two) {
            look(two.getLeft());
            look(two.getRight());
        }
    }

    private static boolean isPlain(Op op) {
        return op instanceof OpBGP
                || op instanceof OpProject
                || op instanceof OpDistinct
                || op instanceof OpReduced
                || op instanceof OpSlice
                || op instanceof OpGraph
                || op instanceof OpUnion;
    }

    private void look(Expr expression) {
        if (expression == null || expression.isVariable() || expression.isConstant()) {
            return;
        }
        found.add(Feature.EXPRESSION);
        if (expression instanceof ExprFunctionOp pattern) {
            look(pattern.getGraphPattern());
        } else if (expression instanceof ExprFunction function) {
            lookAt(function);
        } else if (expression instanceof ExprAggregator aggregator) {
            if (aggregator.getAggregator().getExprList() != null) {
                aggregator.getAggregator().getExprList().forEach(this::look);
            }
        } else {
            found.addAll(EnumSet.allOf(Feature.class));
        }
    }

    private void lookAt(ExprFunction function) {
        if (function instanceof E_LogicalAnd || function instanceof E_LogicalOr || function instanceof E_OneOfBase) {
            found.add(Feature.CONNECTIVE);
        } else if (function instanceof E_Equals || function instanceof E_SameTerm) {
            found.add(Feature.EQUALITY);
        }
        function.getArgs().forEach(this::look);
    }
}
