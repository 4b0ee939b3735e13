package org.turtleproof.kb;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.TableFactory;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.turtleproof.kb.Affected.Solutions;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactDatasetView;
import org.turtleproof.rdf.compact.CompactGraph;

/**
 * What the change from one dataset to another does to a query: finds the solutions of each of its leaves that a statement which
 * came or went has a part in.
 *
 * @param before the earlier dataset
 * @param now the later one
 * @param changes how their graphs differ
 */
record QueryChange(CompactDataset before, CompactDataset now, GraphChanges changes) {

    /** Beyond that many statements a query is asked anew. */
    private static final int MOST_STATEMENTS = 200;

    /** Beyond that many solutions, too. */
    private static final int MOST_SOLUTIONS = 500;

    private static final Var START = Var.alloc("turtleproof-start");
    private static final Var END = Var.alloc("turtleproof-end");

    /** The answers that may be others. */
    Affected of(QueryReach reach) {
        List<Solutions> all = new ArrayList<>();
        for (QueryLeaf leaf : reach.leaves()) {
            GraphChange change = changes.between(graph(leaf, before), graph(leaf, now));
            if (change.size() > MOST_STATEMENTS) {
                return Affected.EVERYTHING;
            }
            Solutions touched = new Solutions(leaf.shared());
            look(leaf, change.removed(), before, now, touched);
            look(leaf, change.added(), now, before, touched);
            if (touched.hopeless()) {
                return Affected.EVERYTHING;
            }
            all.add(touched);
        }
        return Affected.by(all, this::mentions);
    }

    private static CompactGraph graph(QueryLeaf leaf, CompactDataset dataset) {
        return leaf.graph().map(dataset::graph).orElseGet(dataset::defaultGraph);
    }

    /**
     * Adds the solutions that one state has and perhaps not the other.
     *
     * @param statements those that only {@code with} has
     */
    private static void look(
            QueryLeaf leaf, List<Triple> statements, CompactDataset with, CompactDataset without, Solutions touched) {
        for (Triple statement : statements) {
            if (touched.hopeless()) {
                return;
            }
            if (leaf.op() instanceof OpPath op) {
                path(leaf, op.getTriplePath(), statement, with, without, touched);
            } else {
                for (Binding start : leaf.matches(statement)) {
                    solutions(leaf, start, with)
                            .ifPresentOrElse(
                                    found -> found.stream()
                                            .filter(solution ->
                                                    counts(leaf, solution, without) && joins(leaf, solution, with))
                                            .forEach(touched::add),
                                    touched::addUnknown);
                }
            }
        }
    }

    /** Whether a solution makes a difference: where only different values count, not if another one has the same. */
    private static boolean counts(QueryLeaf leaf, Binding solution, CompactDataset other) {
        if (leaf.distinct().isEmpty()) {
            return true;
        }
        var kept = Binding.builder();
        leaf.distinct().get().forEach(variable -> kept.add(variable, solution.get(variable)));
        return !GuardedQuery.solutions(new CompactDatasetView(other), leaf.alone(), kept.build())
                .hasNext();
    }

    /** Whether the patterns and paths that a leaf is joined with have a solution of which its own is a part. */
    private static boolean joins(QueryLeaf leaf, Binding solution, CompactDataset with) {
        return leaf.joined()
                .map(together -> GuardedQuery.solutions(new CompactDatasetView(with), leaf.there(together), solution)
                        .hasNext())
                .orElse(true);
    }

    /** The solutions of a leaf with some values given, each with those; absent when there are too many. */
    private static Optional<List<Binding>> solutions(QueryLeaf leaf, Binding start, CompactDataset dataset) {
        Iterator<Binding> found = GuardedQuery.solutions(new CompactDatasetView(dataset), leaf.alone(), start);
        List<Binding> solutions = new ArrayList<>();
        while (found.hasNext()) {
            if (solutions.size() == MOST_SOLUTIONS) {
                return Optional.empty();
            }
            Binding solution = found.next();
            var whole = Binding.builder();
            start.forEach(whole::add);
            solution.forEach(whole::set);
            solutions.add(whole.build());
        }
        return Optional.of(solutions);
    }

    private static void path(
            QueryLeaf leaf,
            TriplePath path,
            Triple statement,
            CompactDataset with,
            CompactDataset without,
            Solutions touched) {
        Optional<PathReach> reach = PathReach.of(path.getPath());
        if (reach.isEmpty()) {
            if (PathReach.named(path.getPath()).orElseThrow().contains(statement.getPredicate())) {
                touched.addUnknown();
            }
            return;
        }
        for (PathReach.Step step : reach.get().along(statement)) {
            Set<Node> starts =
                    reach.get().repeated() ? reached(leaf, reach.get(), START, step.from(), with) : Set.of(step.from());
            Set<Node> ends =
                    reach.get().repeated() ? reached(leaf, reach.get(), END, step.to(), with) : Set.of(step.to());
            if ((long) starts.size() * ends.size() > MOST_SOLUTIONS) {
                touched.addUnknown();
                return;
            }
            for (Node start : starts) {
                for (Node end : ends) {
                    touch(leaf, start, end, with, touched);
                }
            }
        }
        if (leaf.mayBeAnywhere()) {
            for (Node node : List.of(statement.getSubject(), statement.getObject())) {
                if (!occurs(node, leaf, without)) {
                    touch(leaf, node, node, with, touched);
                }
            }
        }
    }

    /** Notes the solution that a path has by leading from a node to another, if it can be part of one of the query. */
    private static void touch(QueryLeaf leaf, Node start, Node end, CompactDataset with, Solutions touched) {
        leaf.ends(start, end)
                .filter(solution -> leaf.accepts(solution) && joins(leaf, solution, with))
                .ifPresent(touched::add);
    }

    /** The nodes from which one comes to a node, or to which one comes from it, by any number of steps. */
    private static Set<Node> reached(QueryLeaf leaf, PathReach reach, Var wanted, Node node, CompactDataset dataset) {
        TriplePath path = wanted.equals(END)
                ? new TriplePath(node, reach.all(), wanted)
                : new TriplePath(wanted, reach.all(), node);
        Set<Node> reached = new HashSet<>();
        reached.add(node);
        GuardedQuery.solutions(new CompactDatasetView(dataset), leaf.there(new OpPath(path)), BindingFactory.empty())
                .forEachRemaining(one -> reached.add(one.get(wanted)));
        return reached;
    }

    private int mentions(Node node) {
        CompactGraph graph = now.defaultGraph();
        int number = graph.terms().find(node).orElse(CompactGraph.ABSENT);
        return graph.find(number, CompactGraph.ANY, CompactGraph.ANY).left()
                + graph.find(CompactGraph.ANY, number, CompactGraph.ANY).left()
                + graph.find(CompactGraph.ANY, CompactGraph.ANY, number).left();
    }

    private static boolean occurs(Node node, QueryLeaf leaf, CompactDataset dataset) {
        CompactGraph graph = graph(leaf, dataset);
        int number = graph.terms().find(node).orElse(CompactGraph.ABSENT);
        return graph.isSubject(number) || graph.isObject(number);
    }

    /** The values of an affected variable that a leaf can have. */
    private Op values(QueryLeaf leaf, Affected affected) {
        Var variable = affected.variable().orElseThrow();
        Table values = TableFactory.create(List.of(variable));
        affected.values().stream()
                .filter(value -> !leaf.mayBeAnywhere() || occurs(value, leaf, now))
                .forEach(value -> values.addBinding(BindingFactory.binding(variable, value)));
        return OpTable.create(values);
    }

    /** A query that asks only for the answers that are affected. */
    Op restricted(QueryReach reach, Affected affected) {
        Map<Op, QueryLeaf> leaves = new IdentityHashMap<>();
        reach.leaves().stream()
                .filter(leaf -> !leaf.asked()
                        && leaf.shared().contains(affected.variable().orElseThrow()))
                .forEach(leaf -> leaves.put(leaf.op(), leaf));
        return Transformer.transform(
                new TransformCopy() {
                    @Override
                    public Op transform(OpBGP pattern) {
                        return restrict(pattern);
                    }

                    @Override
                    public Op transform(OpPath path) {
                        return restrict(path);
                    }

                    private Op restrict(Op op) {
                        QueryLeaf leaf = leaves.get(op);
                        return leaf == null ? op : OpSequence.create(values(leaf, affected), op);
                    }
                },
                reach.op());
    }
}
