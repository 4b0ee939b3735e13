package org.turtleproof.rdf.compact;

/** Goes through the triples that match a pattern; before the first {@link #next()} it is at none of them. */
public final class TripleCursor {

    private final TripleIndex index;
    private final TripleOrder order;
    private final long[] keys;
    private final int end;
    private final int low;
    private int first;
    private int at;

    /** Triples of {@code index} from one place to another, beginning in the block of {@code first}, perhaps with one low term only. */
    TripleCursor(TripleIndex index, int first, int from, int end, int low) {
        this.index = index;
        this.order = index.order();
        this.keys = index.keys();
        this.first = first;
        this.at = from - 1;
        this.end = end;
        this.low = low;
    }

    /** Goes to the next triple; whether there is one. */
    public boolean next() {
        while (++at < end) {
            if (low == CompactGraph.ANY || (int) keys[at] == low) {
                while (at >= index.starts()[first + 1]) {
                    first++;
                }
                return true;
            }
        }
        return false;
    }

    /** How many triples are left at most; exactly so many unless subject and object were given without the predicate. */
    public int left() {
        return Math.max(0, end - at - 1);
    }

    /** The subject of the triple. */
    public int subject() {
        return term(0);
    }

    /** The predicate of the triple. */
    public int predicate() {
        return term(1);
    }

    /** The object of the triple. */
    public int object() {
        return term(2);
    }

    /** A term of the triple: 0 for the subject, 1 for the predicate, 2 for the object. */
    public int term(int place) {
        if (place == order.first()) {
            return first;
        }
        return place == order.high() ? (int) (keys[at] >>> 32) : (int) keys[at];
    }
}
