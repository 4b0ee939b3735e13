package org.turtleproof.rdf.query;

import java.util.Arrays;

/** Numbers in a row. */
final class IntList {

    private int[] numbers = new int[8];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    int at(int index) {
        return numbers[index];
    }

    int size() {
        return size;
    }
}
