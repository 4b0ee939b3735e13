package org.turtleproof.rdf.compact;

import java.util.function.Supplier;

/** A value that is computed at the first call, by one thread only, and then kept. */
public final class Lazily<T> implements Supplier<T> {

    private Supplier<T> origin;
    private volatile T value;

    private Lazily(Supplier<T> origin) {
        this.origin = origin;
    }

    /** The value that {@code origin} will give, which must not be null. */
    public static <T> Lazily<T> of(Supplier<T> origin) {
        return new Lazily<>(origin);
    }

    @Override
    public T get() {
        T known = value;
        return known == null ? compute() : known;
    }

    private synchronized T compute() {
        if (value == null) {
            value = origin.get();
            origin = null;
        }
        return value;
    }
}
