package org.turtleproof.rdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TermTable;

/**
 * The lists of a graph that can be written without naming their cells: each cell is a blank node that has one first element
 * and one rest and nothing else, that one statement points to, and that no other graph of the dataset knows.
 *
 * @param elements the elements of each list by its first cell
 * @param cells every cell of all these lists
 */
record BlankLists(Map<Integer, List<Integer>> elements, Set<Integer> cells) {

    static BlankLists of(CompactGraph graph, CompactDataset dataset) {
        BlankLists lists = new BlankLists(new HashMap<>(), new HashSet<>());
        TermTable terms = dataset.terms();
        OptionalInt nil = terms.find(RDF.nil.asNode());
        OptionalInt rest = terms.find(RDF.rest.asNode());
        OptionalInt first = terms.find(RDF.first.asNode());
        if (nil.isPresent() && rest.isPresent() && first.isPresent()) {
            Cells cells = new Cells(graph, dataset, first.getAsInt(), rest.getAsInt());
            for (int last : graph.subjects(rest.getAsInt(), nil.getAsInt())) {
                lists.add(cells, last);
            }
        }
        return lists;
    }

    /** Goes from the last cell of a list towards its first as far as its cells need no names. */
    private void add(Cells among, int last) {
        Deque<Integer> found = new ArrayDeque<>();
        int head = -1;
        for (int cell = last; among.isNameless(cell); cell = among.before(cell)) {
            found.addFirst(among.element(cell));
            cells.add(cell);
            head = cell;
            if (!among.isRest(cell)) {
                break;
            }
        }
        if (head >= 0) {
            elements.put(head, new ArrayList<>(found));
        }
    }

    private record Cells(CompactGraph graph, CompactDataset dataset, int first, int rest) {

        boolean isNameless(int cell) {
            Node node = dataset.terms().node(cell);
            return node.isBlank()
                    && graph.about(cell).length == 2
                    && graph.objects(cell, first).length == 1
                    && graph.objects(cell, rest).length == 1
                    && graph.into(cell).length == 1
                    && !dataset.named().containsKey(node)
                    && isUnknown(dataset.defaultGraph(), cell)
                    && dataset.named().values().stream().allMatch(other -> isUnknown(other, cell));
        }

        private boolean isUnknown(CompactGraph other, int cell) {
            return other == graph || !other.isSubject(cell) && !other.isObject(cell);
        }

        int element(int cell) {
            return graph.objects(cell, first)[0];
        }

        /** Whether the one statement that points to it makes it the rest of another cell. */
        boolean isRest(int cell) {
            return CompactGraph.predicate(graph.into(cell)[0]) == rest;
        }

        int before(int cell) {
            return CompactGraph.other(graph.into(cell)[0]);
        }
    }
}
