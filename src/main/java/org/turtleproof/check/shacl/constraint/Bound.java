package org.turtleproof.check.shacl.constraint;

import java.util.OptionalInt;

/** How a value must compare with another. */
public enum Bound {
    /** Greater. */
    MORE("more than") {
        @Override
        boolean holds(int order) {
            return order > 0;
        }
    },
    /** Equal or greater. */
    AT_LEAST("at least") {
        @Override
        boolean holds(int order) {
            return order >= 0;
        }
    },
    /** Smaller. */
    LESS("less than") {
        @Override
        boolean holds(int order) {
            return order < 0;
        }
    },
    /** Equal or smaller. */
    AT_MOST("at most") {
        @Override
        boolean holds(int order) {
            return order <= 0;
        }
    };

    private final String words;

    Bound(String words) {
        this.words = words;
    }

    abstract boolean holds(int order);

    boolean holds(OptionalInt order) {
        return order.isPresent() && holds(order.getAsInt());
    }

    String words() {
        return words;
    }
}
