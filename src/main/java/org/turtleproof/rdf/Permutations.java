package org.turtleproof.rdf;

import java.util.Arrays;

/** Takes an array of different numbers through all its orders, in place, from the ascending to the descending one. */
final class Permutations {

    private final int[] order;

    Permutations(int[] order) {
        this.order = order;
        Arrays.sort(order);
    }

    /** Arranges the next order; false when there is none. */
    boolean next() {
        int pivot = order.length - 2;
        while (pivot >= 0 && order[pivot] > order[pivot + 1]) {
            pivot--;
        }
        if (pivot < 0) {
            return false;
        }
        int successor = order.length - 1;
        while (order[successor] < order[pivot]) {
            successor--;
        }
        swap(pivot, successor);
        for (int low = pivot + 1, high = order.length - 1; low < high; low++, high--) {
            swap(low, high);
        }
        return true;
    }

    private void swap(int one, int other) {
        int kept = order[one];
        order[one] = order[other];
        order[other] = kept;
    }
}
