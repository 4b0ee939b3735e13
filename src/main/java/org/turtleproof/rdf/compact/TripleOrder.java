package org.turtleproof.rdf.compact;

/** Which term of a triple comes first in an index, and which are the higher and the lower part of its keys. */
enum TripleOrder {
    SUBJECT(0, 1, 2),
    OBJECT(2, 1, 0),
    PREDICATE(1, 0, 2);

    private final int first;
    private final int high;
    private final int low;

    TripleOrder(int first, int high, int low) {
        this.first = first;
        this.high = high;
        this.low = low;
    }

    /** The place of the first term: 0 for the subject, 1 for the predicate, 2 for the object. */
    int first() {
        return first;
    }

    int high() {
        return high;
    }

    int low() {
        return low;
    }
}
