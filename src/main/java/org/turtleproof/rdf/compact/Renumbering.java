package org.turtleproof.rdf.compact;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;

/**
 * The terms that some graphs use, renamed one for one and numbered from 0 in an order of choice.
 *
 * @param terms the terms under their new names and numbers
 * @param numbers the new number of each term by its old one; those that no graph uses have none
 */
record Renumbering(TermTable terms, int[] numbers) {

    private record Term(int number, Node name) {}

    static Renumbering of(
            TermTable terms, Iterable<CompactGraph> graphs, UnaryOperator<Node> renaming, Comparator<Node> order) {
        BitSet used = new BitSet(terms.size());
        graphs.forEach(graph -> markTerms(graph, used));
        Term[] sorted = used.stream()
                .mapToObj(number -> new Term(number, renaming.apply(terms.node(number))))
                .toArray(Term[]::new);
        Arrays.parallelSort(sorted, Comparator.comparing(Term::name, order));
        TermTable renamed = new TermTable(sorted.length);
        int[] numbers = new int[terms.size()];
        for (Term term : sorted) {
            numbers[term.number()] = renamed.id(term.name());
        }
        return new Renumbering(renamed, numbers);
    }

    private static void markTerms(CompactGraph graph, BitSet used) {
        for (TripleCursor all = graph.find(CompactGraph.ANY, CompactGraph.ANY, CompactGraph.ANY); all.next(); ) {
            used.set(all.subject());
            used.set(all.predicate());
            used.set(all.object());
        }
    }
}
