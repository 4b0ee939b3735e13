package org.turtleproof.bench.graph;

import java.util.List;

/**
 * Where a predicate and its objects were written.
 *
 * @param predicates the place of the predicate of each object; in Turtle they share one
 * @param objects in the order given
 */
record Written(List<Place> predicates, List<Place> objects) {

    Place predicate() {
        return predicates.get(0);
    }

    Place object() {
        return objects.get(0);
    }
}
