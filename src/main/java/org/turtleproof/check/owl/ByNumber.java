package org.turtleproof.check.owl;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists by small number.
 *
 * @param <T> what the lists hold
 */
final class ByNumber<T> {

    private final List<List<T>> lists = new ArrayList<>();

    /** Adds to the list of a number. */
    void add(int number, T item) {
        while (lists.size() <= number) {
            lists.add(List.of());
        }
        if (lists.get(number).isEmpty()) {
            lists.set(number, new ArrayList<>(2));
        }
        lists.get(number).add(item);
    }

    /** The list of a number; empty when nothing was added. */
    List<T> get(int number) {
        return number < lists.size() ? lists.get(number) : List.of();
    }

    /** Whether a number has a list. */
    boolean has(int number) {
        return !get(number).isEmpty();
    }
}
