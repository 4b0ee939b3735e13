package org.turtleproof.serve.content;

import java.util.function.Supplier;

/**
 * A value that is made once, when it is first asked for.
 *
 * @param <T> what it is
 */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (value == null) {
            value = maker.get();
        }
        return value;
    }
}
