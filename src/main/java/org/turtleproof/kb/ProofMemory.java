package org.turtleproof.kb;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What one proof may take over from the one before it, in a process that proves the same sources again and again.
 *
 * <p>Each value is kept under a key that holds all that it was worked out from, and is equal only to a key of equal content: what
 * is recalled is what would be worked out again. What a proof did not use is forgotten when the next begins. Safe for use by
 * several threads; of those that ask at once for a value that is not there, each works it out.
 */
public final class ProofMemory {

    private final boolean lasting;
    private Map<Object, Object> before = Map.of();
    private Map<Object, Object> now = new ConcurrentHashMap<>();

    private ProofMemory(boolean lasting) {
        this.lasting = lasting;
    }

    /** A memory for several proofs. */
    public static ProofMemory lasting() {
        return new ProofMemory(true);
    }

    /** One for a single proof, which remembers nothing. */
    public static ProofMemory none() {
        return new ProofMemory(false);
    }

    /** Whether another proof may recall anything, and keys are worth their making. */
    public boolean lasts() {
        return lasting;
    }

    /** Begins another proof, which may recall what the last one used or worked out. */
    public synchronized void begin() {
        before = now;
        now = new ConcurrentHashMap<>();
    }

    /**
     * The value under a key, worked out when it is not there.
     *
     * @param key all that {@code work} depends on; its type tells apart what different work makes of the same
     * @param work works it out, never to null
     */
    @SuppressWarnings("unchecked") // a type of key belongs to one place in the code, which knows the type of its values
    public <T> T recall(Object key, Supplier<T> work) {
        if (!lasting) {
            return work.get();
        }
        Map<Object, Object> old;
        Map<Object, Object> fresh;
        synchronized (this) {
            old = before;
            fresh = now;
        }
        Object known = fresh.get(key);
        if (known == null) {
            Object earlier = old.get(key);
            known = earlier == null ? work.get() : earlier;
            fresh.put(key, known);
        }
        return (T) known;
    }

    /** The value that an earlier proof kept under a key, whatever has become of what it was worked out from. */
    synchronized Optional<Object> earlier(Object key) {
        return Optional.ofNullable(before.get(key));
    }

    /** Keeps a value for the next proof. */
    void keep(Object key, Object value) {
        Map<Object, Object> fresh;
        synchronized (this) {
            fresh = now;
        }
        fresh.put(key, value);
    }
}
