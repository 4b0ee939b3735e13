package org.turtleproof.rdf.query;

import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TermTable;

/** What a solution has for some variables, in numbers of terms; equal when it has equal terms. */
final class Row {

    private final int[] ids;

    /** Terms that the table does not have; null when it has all, as nearly always. */
    private final Node[] unknown;

    private final int hash;

    private Row(int[] ids, Node[] unknown) {
        this.ids = ids;
        this.unknown = unknown;
        this.hash = 31 * Arrays.hashCode(ids) + Arrays.hashCode(unknown);
    }

    /** The row of a solution; terms that are not in the table, since they were computed, are held as they are. */
    static Row of(Binding solution, Var[] variables, TermTable terms) {
        int[] ids = new int[variables.length];
        Node[] unknown = null;
        for (int i = 0; i < ids.length; i++) {
            ids[i] = NumberedBinding.id(solution, variables[i], terms);
            if (ids[i] == CompactGraph.ABSENT) {
                if (unknown == null) {
                    unknown = new Node[ids.length];
                }
                unknown[i] = solution.get(variables[i]);
            }
        }
        return new Row(ids, unknown);
    }

    /** A solution of these variables that has nothing else. */
    Binding solution(Var[] variables, TermTable terms) {
        if (unknown == null) {
            return new NumberedBinding(null, terms, variables, ids);
        }
        BindingBuilder builder = Binding.builder();
        for (int i = 0; i < ids.length; i++) {
            if (unknown[i] != null) {
                builder.add(variables[i], unknown[i]);
            } else if (ids[i] != NumberedBinding.UNBOUND) {
                builder.add(variables[i], terms.node(ids[i]));
            }
        }
        return builder.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row row
                && hash == row.hash
                && Arrays.equals(ids, row.ids)
                && Arrays.equals(unknown, row.unknown);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
