package org.turtleproof.diff;

/**
 * What stands behind a property: a term, or a blank node with all that hangs on it.
 *
 * @param key the same for equal values, whatever their blank nodes are called
 * @param text as people read it, in prefixed form
 */
public record Value(String key, String text) implements Comparable<Value> {

    @Override
    public int compareTo(Value other) {
        return key.compareTo(other.key);
    }
}
