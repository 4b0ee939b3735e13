package org.turtleproof.rdf.query;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.QC;
import org.turtleproof.rdf.compact.CompactGraphView;

/** ARQ's execution, except that patterns and paths over compact graphs are matched by numbers. */
final class CompactExecutor extends OpExecutor {

    private final PlanCache plans;
    private final Set<OpPath> wantedEnds = Collections.newSetFromMap(new IdentityHashMap<>(2));

    CompactExecutor(ExecutionContext context, PlanCache plans) {
        super(context);
        this.plans = plans;
    }

    @Override
    protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
        return search(pattern)
                .<QueryIterator>map(search -> new PatternIterator(input, search, false, execCxt))
                .orElseGet(() -> super.execute(pattern, input));
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        return filter.getSubOp() instanceof OpBGP
                ? search(filter)
                        .<QueryIterator>map(search -> new PatternIterator(input, search, false, execCxt))
                        .orElseGet(() -> super.execute(filter, input))
                : super.execute(filter, input);
    }

    @Override
    protected QueryIterator execute(OpConditional optional, QueryIterator input) {
        return search(optional.getRight())
                .<QueryIterator>map(
                        search -> new PatternIterator(exec(optional.getLeft(), input), search, true, execCxt))
                .orElseGet(() -> super.execute(optional, input));
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        if (execCxt.getActiveGraph() instanceof CompactGraphView view) {
            Optional<CompactPath> translated = PathTranslation.of(view.graph().terms(), execCxt)
                    .translate(path.getTriplePath().getPath());
            if (translated.isPresent()) {
                return new PathIterator(
                        input,
                        path.getTriplePath(),
                        translated.get(),
                        wantedEnds.contains(path),
                        new Scope(view, execCxt),
                        execCxt);
            }
        }
        return super.execute(path, input);
    }

    /** What an index lists is not looked for among all triples. */
    @Override
    protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
        if (execCxt.getActiveGraph() instanceof CompactGraphView view) {
            Optional<DistinctTerms> terms = DistinctTerms.of(distinct);
            if (terms.isPresent()) {
                return super.execute(new OpDistinct(terms.get().table(new Scope(view, execCxt))), input);
            }
            if (distinct.getSubOp() instanceof OpProject project && input instanceof QueryIterRoot) {
                WantedEnds.of(project).ifPresent(wantedEnds::add);
                return new DistinctIterator(
                        exec(project.getSubOp(), input),
                        project.getVars().toArray(new Var[0]),
                        view.graph().terms(),
                        execCxt);
            }
        }
        return super.execute(distinct, input);
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        return execCxt.getActiveGraph() instanceof CompactGraphView view
                        && group.getGroupVars().getExprs().isEmpty()
                ? new GroupIterator(
                        exec(group.getSubOp(), input),
                        group.getGroupVars().getVars().toArray(new Var[0]),
                        group.getAggregators(),
                        view.graph().terms(),
                        execCxt)
                : super.execute(group, input);
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        return execCxt.getActiveGraph() instanceof CompactGraphView view
                ? ordered(order.getSubOp(), order.getConditions(), Long.MAX_VALUE, view, input)
                : super.execute(order, input);
    }

    @Override
    protected QueryIterator execute(OpTopN top, QueryIterator input) {
        return execCxt.getActiveGraph() instanceof CompactGraphView view
                ? ordered(top.getSubOp(), top.getConditions(), top.getLimit(), view, input)
                : super.execute(top, input);
    }

    private QueryIterator ordered(
            Op op, List<SortCondition> conditions, long most, CompactGraphView view, QueryIterator input) {
        return new OrderIterator(exec(op, input), conditions, most, new Scope(view, execCxt), execCxt);
    }

    /** Triples that share a variable with the answers of a subquery are looked up for each of these, as in a sequence. */
    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        return execCxt.getActiveGraph() instanceof CompactGraphView
                        && isSubquery(join.getLeft())
                        && isLookup(join.getRight(), OpVars.visibleVars(join.getLeft()))
                ? exec(join.getRight(), exec(join.getLeft(), input))
                : new LateIterator(input, () -> super.execute(join, input), execCxt);
    }

    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
        return new LateIterator(input, () -> super.execute(join, input), execCxt);
    }

    @Override
    protected QueryIterator execute(OpTable table, QueryIterator input) {
        return new LateIterator(input, () -> super.execute(table, input), execCxt);
    }

    private static boolean isSubquery(Op op) {
        return op instanceof OpProject || op instanceof OpFilter filter && isSubquery(filter.getSubOp());
    }

    private static boolean isLookup(Op op, Collection<Var> known) {
        if (op instanceof OpUnion union) {
            return isLookup(union.getLeft(), known) && isLookup(union.getRight(), known);
        }
        return op instanceof OpBGP pattern
                && pattern.getPattern().size() == 1
                && !Collections.disjoint(OpVars.visibleVars(pattern), known);
    }

    /** A graph that is named is changed to once, and not anew for every solution. */
    @Override
    protected QueryIterator execute(OpGraph graph, QueryIterator input) {
        Node name = graph.getNode();
        if (!name.isURI()
                || FilteredPattern.of(graph.getSubOp()).isEmpty()
                || !execCxt.getDataset().containsGraph(name)) {
            return super.execute(graph, input);
        }
        Graph active = execCxt.getDataset().getGraph(name);
        return QC.execute(graph.getSubOp(), input, ExecutionContext.copyChangeActiveGraph(execCxt, active));
    }

    /** The search of a pattern, or of a pattern with conditions, over a compact graph. */
    private Optional<PatternSearch> search(Op op) {
        if (!(execCxt.getActiveGraph() instanceof CompactGraphView view)) {
            return Optional.empty();
        }
        Scope scope = new Scope(view, execCxt);
        return FilteredPattern.of(op)
                .flatMap(pattern -> plans.plan(pattern, scope.graph()))
                .map(plan -> new PatternSearch(plan, scope, execCxt));
    }
}
