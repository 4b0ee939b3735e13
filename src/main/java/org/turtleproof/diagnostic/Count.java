package org.turtleproof.diagnostic;

/** A count as people read it. Java's own formats ask for the customs of all countries first, a tenth of a short proof. */
public final class Count {

    private static final int GROUP = 3;

    private Count() {}

    /** The count with commas between its thousands: {@code 1,200}. */
    public static String text(long count) {
        StringBuilder digits = new StringBuilder(Long.toString(count));
        int first = count < 0 ? 1 : 0;
        for (int at = digits.length() - GROUP; at > first; at -= GROUP) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
