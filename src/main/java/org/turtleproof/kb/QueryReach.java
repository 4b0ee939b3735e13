package org.turtleproof.kb;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
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
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpReduced;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * What a query looks at: its patterns and paths, each with the variables by which the rest of the query depends on it.
 *
 * <p>A variable is shared with a leaf when the answers that give it some value depend on none but those solutions of the leaf that
 * give it the same. That is so within joins and unions; under {@code OPTIONAL}, {@code MINUS} and {@code EXISTS} when what stands
 * before them binds the variable for certain; and in a subquery when it is selected, and grouped by if there are groups.
 *
 * @param leaves the patterns and paths
 * @param answers the variables of an answer
 * @param op the query in SPARQL's algebra
 */
record QueryReach(List<QueryLeaf> leaves, Set<Var> answers, Op op) {

    /** Whose answers depend on more than statements, or on their order. */
    private static final Pattern UNSTEADY = Pattern.compile(
            "(?i)\\b(" + String.join("|", FickleFunctions.NAMES) + "|group_concat|sample|limit|offset|service)\\b");

    /** The reach of a query; absent when it cannot be told. */
    static Optional<QueryReach> of(Query query) {
        if (query.getQueryPattern() == null
                || query.hasDatasetDescription()
                || UNSTEADY.matcher(query.toString()).find()) {
            return Optional.empty();
        }
        Op op = Algebra.compile(query);
        Reader reader = new Reader();
        Set<Var> answers = Set.copyOf(query.getProjectVars());
        reader.read(op, new Place(Optional.empty(), answers, List.of(), Optional.empty(), false));
        return reader.everything
                ? Optional.empty()
                : Optional.of(new QueryReach(List.copyOf(reader.leaves), answers, op));
    }

    /**
     * Where in a query something stands.
     *
     * @param graph the name of the graph it is matched in; absent for the default graph
     * @param shared the variables that are shared with what stands there
     * @param conditions what each solution must satisfy in the end
     * @param distinct the variables of which only the different values count, if that is so
     * @param asked whether it is part of an {@code EXISTS}
     * @param joined the patterns and paths that it is one of, if their solutions are joined with its own
     */
    private record Place(
            Optional<Node> graph,
            Set<Var> shared,
            List<Expr> conditions,
            Optional<Set<Var>> distinct,
            boolean asked,
            Optional<Op> joined) {

        Place(
                Optional<Node> graph,
                Set<Var> shared,
                List<Expr> conditions,
                Optional<Set<Var>> distinct,
                boolean asked) {
            this(graph, shared, conditions, distinct, asked, Optional.empty());
        }

        Place joinedIn(Op together) {
            return new Place(graph, shared, conditions, Optional.empty(), asked, Optional.of(together));
        }

        Place in(Node name) {
            return new Place(Optional.of(name), shared, conditions, distinct, asked);
        }

        Place sharing(Set<Var> those) {
            Set<Var> both = new HashSet<>(shared);
            both.retainAll(those);
            return new Place(graph, both, conditions, Optional.empty(), asked);
        }

        /** One whose solutions are joined with others. */
        Place beside() {
            return new Place(graph, shared, conditions, Optional.empty(), asked);
        }

        Place unconditional() {
            return new Place(graph, shared, List.of(), Optional.empty(), asked);
        }

        Place on(ExprList more) {
            List<Expr> all = new ArrayList<>(conditions);
            for (Expr one : more) {
                if (!asksMore(one)) {
                    all.add(one);
                }
            }
            boolean plain = distinct.isPresent()
                    && more.getList().stream()
                            .allMatch(one -> !asksMore(one) && distinct.get().containsAll(one.getVarsMentioned()));
            return new Place(graph, shared, all, plain ? distinct : Optional.empty(), asked);
        }

        Place withinExists() {
            return new Place(graph, shared, List.of(), Optional.empty(), true);
        }

        Place distinct(List<Var> variables) {
            return new Place(graph, shared, conditions, Optional.of(Set.copyOf(variables)), asked);
        }
    }

    private static boolean asksMore(Expr expression) {
        return !asked(expression).isEmpty();
    }

    /** The patterns of {@code EXISTS} in an expression. */
    private static List<Op> asked(Expr expression) {
        List<Op> asked = new ArrayList<>();
        Walker.walk(expression, new ExprVisitorBase() {
            @Override
            public void visit(ExprFunctionOp exists) {
                asked.add(exists.getGraphPattern());
            }
        });
        return asked;
    }

    private static final class Reader {
        private final List<QueryLeaf> leaves = new ArrayList<>();
        private boolean everything;

        void read(Op op, Place place) {
            if (isLeaf(op)) {
                leaf(op, place);
            } else if (op instanceof OpJoin || op instanceof OpUnion) {
                Place inner = op instanceof OpUnion ? place : place.beside();
                read(((Op2) op).getLeft(), inner);
                read(((Op2) op).getRight(), inner);
            } else if (op instanceof OpSequence sequence) {
                Op together = OpSequence.create().copy(leaves(sequence));
                sequence.getElements()
                        .forEach(one -> read(one, isLeaf(one) ? place.joinedIn(together) : place.beside()));
            } else if (op instanceof OpLeftJoin || op instanceof OpMinus) {
                Op left = ((Op2) op).getLeft();
                read(left, place.beside());
                Place right = place.sharing(CertainVariables.of(left)).unconditional();
                if (op instanceof OpLeftJoin optional && optional.getExprs() != null) {
                    optional.getExprs()
                            .forEach(one -> asked(one).forEach(pattern -> read(pattern, right.withinExists())));
                    read(optional.getRight(), right.on(optional.getExprs()));
                } else {
                    read(((Op2) op).getRight(), right);
                }
            } else if (op instanceof OpFilter filter) {
                exists(filter.getExprs().getList(), filter.getSubOp(), place);
                read(filter.getSubOp(), place.on(filter.getExprs()));
            } else if (op instanceof OpExtend extend) {
                exists(extend.getVarExprList().getExprs().values(), extend.getSubOp(), place);
                read(extend.getSubOp(), place.beside());
            } else if (op instanceof OpGraph graph) {
                // Which graphs there are is no matter of statements.
                everything |= graph.getNode().isVariable();
                read(graph.getSubOp(), place.in(graph.getNode()));
            } else if (op instanceof OpProject project) {
                Place inner = place.sharing(Set.copyOf(project.getVars())).unconditional();
                read(project.getSubOp(), place.distinct().isPresent() ? inner.distinct(project.getVars()) : inner);
            } else if (op instanceof OpDistinct distinct && distinct.getSubOp() instanceof OpProject project) {
                read(project, place.distinct(project.getVars()));
            } else if (op instanceof OpGroup group) {
                everything |= group.getAggregators().stream()
                        .anyMatch(one -> one.getAggregator().getExprList() != null
                                && one.getAggregator().getExprList().getList().stream()
                                        .anyMatch(QueryReach::asksMore));
                Set<Var> plain = new HashSet<>(group.getGroupVars().getVars());
                group.getGroupVars().getExprs().forEach((key, expression) -> {
                    plain.remove(key);
                    everything |= asksMore(expression);
                });
                read(group.getSubOp(), place.sharing(plain).unconditional());
            } else if (op instanceof OpOrder || op instanceof OpReduced || op instanceof OpDistinct) {
                read(((Op1) op).getSubOp(), place.beside());
            } else {
                everything |= !(op instanceof OpTable);
            }
        }

        private static boolean isLeaf(Op op) {
            return op instanceof OpBGP || op instanceof OpPath;
        }

        private static List<Op> leaves(OpSequence sequence) {
            return sequence.getElements().stream().filter(Reader::isLeaf).toList();
        }

        private void exists(Iterable<Expr> expressions, Op before, Place place) {
            Place inner = place.sharing(CertainVariables.of(before)).withinExists();
            expressions.forEach(one -> asked(one).forEach(pattern -> read(pattern, inner)));
        }

        private void leaf(Op op, Place place) {
            QueryLeaf.of(
                            op,
                            place.graph(),
                            place.shared(),
                            place.conditions(),
                            place.distinct(),
                            place.asked(),
                            place.joined())
                    .ifPresentOrElse(leaves::add, () -> everything = true);
        }
    }
}
