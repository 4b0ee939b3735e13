package org.turtleproof.kb;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpModifier;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Var;

/** Which variables have a value in each solution of an operation, whatever the data; perhaps some others have, too. */
final class CertainVariables {

    private CertainVariables() {}

    static Set<Var> of(Op op) {
        if (op instanceof OpBGP || op instanceof OpPath) {
            return OpVars.visibleVars(op);
        }
        if (op instanceof OpJoin join) {
            Set<Var> both = new HashSet<>(of(join.getLeft()));
            both.addAll(of(join.getRight()));
            return both;
        }
        if (op instanceof OpSequence sequence) {
            Set<Var> all = new HashSet<>();
            sequence.getElements().forEach(one -> all.addAll(of(one)));
            return all;
        }
        if (op instanceof OpUnion union) {
            Set<Var> common = new HashSet<>(of(union.getLeft()));
            common.retainAll(of(union.getRight()));
            return common;
        }
        if (op instanceof OpLeftJoin || op instanceof OpMinus) {
            return of(((Op2) op).getLeft());
        }
        if (op instanceof OpProject project) {
            Set<Var> selected = new HashSet<>(of(project.getSubOp()));
            selected.retainAll(project.getVars());
            return selected;
        }
        // What is computed may be an error.
        if (op instanceof OpFilter || op instanceof OpExtend || op instanceof OpGraph || op instanceof OpModifier) {
            return of(((Op1) op).getSubOp());
        }
        return Set.of();
    }
}
