package org.turtleproof.kb;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.function.FunctionEnvBase;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/**
 * A pattern or a path of a query.
 *
 * @param op the pattern, or the path
 * @param graph the name of the graph it is matched in; absent for the default graph
 * @param shared its variables by each of which the answers can be told apart that depend on a solution
 * @param conditions what each of its solutions must satisfy
 * @param distinct its variables of which only the different values count, if that is so
 * @param asked whether it is only asked if it has a solution ({@code EXISTS})
 * @param joined the patterns and paths that it is one of, if their solutions are joined with its own
 */
record QueryLeaf(
        Op op,
        Optional<Node> graph,
        Set<Var> shared,
        List<Expr> conditions,
        Optional<Set<Var>> distinct,
        boolean asked,
        Optional<Op> joined) {

    private static final String JAVA = "java:";

    /** A leaf with what matters for it of all variables and conditions; absent when it asks for more than statements. */
    static Optional<QueryLeaf> of(
            Op op,
            Optional<Node> graph,
            Set<Var> shared,
            List<Expr> conditions,
            Optional<Set<Var>> distinct,
            boolean asked,
            Optional<Op> joined) {
        Set<Var> own = OpVars.visibleVars(op);
        boolean plain = op instanceof OpBGP pattern
                ? pattern.getPattern().getList().stream()
                        .map(Triple::getPredicate)
                        .noneMatch(QueryLeaf::isMagic)
                : isPlain(((OpPath) op).getTriplePath());
        if (!plain) {
            return Optional.empty();
        }
        Set<Var> common = new HashSet<>(own);
        common.retainAll(shared);
        List<Expr> fitting = conditions.stream()
                .filter(one -> own.containsAll(one.getVarsMentioned()))
                .toList();
        Optional<Set<Var>> kept = distinct.map(all -> {
            Set<Var> both = new HashSet<>(own);
            both.retainAll(all);
            return both;
        });
        return Optional.of(new QueryLeaf(op, graph, common, fitting, kept, asked, joined));
    }

    private static boolean isPlain(TriplePath path) {
        return PathReach.of(path.getPath()).isPresent()
                || PathReach.named(path.getPath()).isPresent() && !mayBeAnywhere(path);
    }

    private static boolean mayBeAnywhere(TriplePath path) {
        return path.getSubject().isVariable() && path.getObject().isVariable() && PathReach.mayBeEmpty(path.getPath());
    }

    /** Whether it is a path that leads from each node of the graph to itself; from a given node it does so in any graph. */
    boolean mayBeAnywhere() {
        return op instanceof OpPath path && mayBeAnywhere(path.getTriplePath());
    }

    private static boolean isMagic(Node predicate) {
        return predicate.isURI()
                && (predicate.getURI().startsWith(JAVA)
                        || PropertyFunctionRegistry.get().isRegistered(predicate.getURI()));
    }

    /** The leaf alone, with its conditions, in its graph. */
    Op alone() {
        Op conditional = conditions.isEmpty() ? op : OpFilter.filterBy(new ExprList(conditions), op);
        return graph.<Op>map(name -> new OpGraph(name, conditional)).orElse(conditional);
    }

    /** Whether values of all its variables satisfy its conditions. */
    boolean accepts(Binding solution) {
        return conditions.stream().allMatch(one -> one.isSatisfied(solution, new FunctionEnvBase(ARQ.getContext())));
    }

    /** Another operation in the graph of the leaf. */
    Op there(Op other) {
        return graph.<Op>map(name -> new OpGraph(name, other)).orElse(other);
    }

    /** The values that a statement gives to the variables of a pattern, once for each triple of the pattern that it matches. */
    List<Binding> matches(Triple statement) {
        return ((OpBGP) op)
                .getPattern().getList().stream()
                        .flatMap(triple -> match(triple, statement).stream())
                        .toList();
    }

    private static Optional<Binding> match(Triple pattern, Triple statement) {
        BindingBuilder values = Binding.builder();
        boolean fits = fits(pattern.getSubject(), statement.getSubject(), values)
                && fits(pattern.getPredicate(), statement.getPredicate(), values)
                && fits(pattern.getObject(), statement.getObject(), values);
        return fits ? Optional.of(values.build()) : Optional.empty();
    }

    /** The values that the ends of a path give to its variables, if they fit. */
    Optional<Binding> ends(Node from, Node to) {
        BindingBuilder values = Binding.builder();
        boolean fits = fits(((OpPath) op).getTriplePath().getSubject(), from, values)
                && fits(((OpPath) op).getTriplePath().getObject(), to, values);
        return fits ? Optional.of(values.build()) : Optional.empty();
    }

    private static boolean fits(Node pattern, Node term, BindingBuilder values) {
        if (!Var.isVar(pattern)) {
            return pattern.equals(term);
        }
        Var variable = Var.alloc(pattern);
        if (values.contains(variable)) {
            return values.get(variable).equals(term);
        }
        values.add(variable, term);
        return true;
    }
}
