package org.turtleproof.kb;

import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TermTable;

/** The numbers that the terms of one table have in another. */
final class TermTranslation {

    private final TermTable from;
    private final TermTable to;
    private final int[] numbers;

    /** Looks all of them up, once. */
    TermTranslation(TermTable from, TermTable to) {
        this.from = from;
        this.to = to;
        this.numbers = new int[from.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = find(i);
        }
    }

    /** The number there of a term that is numbered here; negative when it has none. */
    int of(int number) {
        // Both tables may have grown since.
        return number < numbers.length && numbers[number] >= 0 ? numbers[number] : find(number);
    }

    private int find(int number) {
        return to.find(from.node(number)).orElse(CompactGraph.ABSENT);
    }
}
