package org.turtleproof.rdf.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;

/** Finds the path of which only the different ends are wanted: nobody asks from where it leads to them, nor how often. */
final class WantedEnds {

    private WantedEnds() {}

    /** The path that is followed last under a projection without duplicates to its end; empty when there is none. */
    static Optional<OpPath> of(OpProject project) {
        return project.getVars().size() == 1
                ? last(project.getSubOp(), project.getVars().get(0))
                : Optional.empty();
    }

    private static Optional<OpPath> last(Op op, Var end) {
        if (op instanceof OpFilter filter) {
            return isAskedOf(end, filter.getExprs().getList()) ? last(filter.getSubOp(), end) : Optional.empty();
        }
        if (op instanceof OpSequence sequence && sequence.size() > 0) {
            List<Op> elements = sequence.getElements();
            return last(elements.get(elements.size() - 1), end);
        }
        if (op instanceof OpPath path) {
            Node subject = path.getTriplePath().getSubject();
            return end.equals(path.getTriplePath().getObject()) && !end.equals(subject)
                    ? Optional.of(path)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isAskedOf(Var end, List<Expr> expressions) {
        for (Expr expression : expressions) {
            boolean other = expression != null
                    && !expression.isConstant()
                    && !end.equals(expression.asVar())
                    && !(expression instanceof ExprFunction function
                            && !(function instanceof ExprFunctionOp)
                            && isAskedOf(end, function.getArgs()));
            if (other) {
                return false;
            }
        }
        return true;
    }
}
