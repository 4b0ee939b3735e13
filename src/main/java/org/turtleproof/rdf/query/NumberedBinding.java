package org.turtleproof.rdf.query;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TermTable;

/** A solution whose values are numbers of terms, looked up when a value is asked for. */
final class NumberedBinding extends BindingBase {

    /** In place of a number: the variable is not bound here, but perhaps by the parent. */
    static final int UNBOUND = -1;

    private final TermTable terms;
    private final Var[] vars;
    private final int[] ids;

    /** Extends {@code parent} by those variables that have a number; the arrays are not copied. */
    NumberedBinding(Binding parent, TermTable terms, Var[] vars, int[] ids) {
        super(parent);
        this.terms = terms;
        this.vars = vars;
        this.ids = ids;
    }

    /** The number of a variable's value; {@link #UNBOUND} when it has none, {@link CompactGraph#ABSENT} when the table has not. */
    static int id(Binding binding, Var var, TermTable terms) {
        Binding at = binding;
        while (at instanceof NumberedBinding numbered && numbered.terms == terms) {
            int place = numbered.place(var);
            if (place >= 0 && numbered.ids[place] != UNBOUND) {
                return numbered.ids[place];
            }
            at = numbered.parent;
        }
        Node value = at == null ? null : at.get(var);
        return value == null ? UNBOUND : terms.find(value).orElse(CompactGraph.ABSENT);
    }

    private int place(Var var) {
        for (int i = 0; i < vars.length; i++) {
            if (vars[i] == var) {
                return i;
            }
        }
        for (int i = 0; i < vars.length; i++) {
            if (vars[i].equals(var)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    protected Iterator<Var> vars1() {
        return IntStream.range(0, vars.length)
                .filter(i -> ids[i] != UNBOUND)
                .mapToObj(i -> vars[i])
                .iterator();
    }

    @Override
    protected int size1() {
        return (int) Arrays.stream(ids).filter(id -> id != UNBOUND).count();
    }

    @Override
    protected boolean isEmpty1() {
        return size1() == 0;
    }

    @Override
    protected boolean contains1(Var var) {
        int place = place(var);
        return place >= 0 && ids[place] != UNBOUND;
    }

    @Override
    protected Node get1(Var var) {
        int place = place(var);
        return place < 0 || ids[place] == UNBOUND ? null : terms.node(ids[place]);
    }

    @Override
    protected Binding detachWithNewParent(Binding newParent) {
        return new NumberedBinding(newParent, terms, vars, ids);
    }
}
