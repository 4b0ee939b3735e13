package org.turtleproof.kb;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What one proof may take over from the one before it, in a process that proves the same sources again and again.
 *
 * <p>Each value is kept under a key that holds all that it was worked out from, and is equal only to a key of equal content: what
 * is recalled is what would be worked out again. What a whole proof did not use is forgotten when the next begins. Safe for use by
 * several threads; of those that ask at once for a value that is not there, each works it out.
 */
public final class ProofMemory {

    private final boolean lasting;
    private Map<Object, Object> whole = Map.of();
    private Map<Object, Object> last = Map.of();
    private Map<Object, Object> now = new ConcurrentHashMap<>();
    private boolean finished;
    private volatile boolean abandoned;

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

    /** Begins another proof, which may recall what the last one, and the last one that came to its end, used or worked out. */
    public synchronized void begin() {
        if (finished) {
            whole = now;
            last = Map.of();
        } else {
            last = now;
        }
        now = new ConcurrentHashMap<>();
        finished = false;
        abandoned = false;
    }

    /** Notes that a proof has looked at everything: what it did not use may be forgotten. */
    public synchronized void finish() {
        finished = true;
    }

    /** Has the proof that is under way end as soon as it can, by an {@link AbandonedProofException}. */
    public void abandon() {
        abandoned = true;
    }

    /**
     * Goes on only if the proof is still wanted.
     *
     * @throws AbandonedProofException when it is not
     */
    public void goOn() {
        if (abandoned) {
            throw new AbandonedProofException();
        }
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
        goOn();
        Map<Object, Object> fresh = now();
        Object known = fresh.get(key);
        if (known == null) {
            Optional<Object> before = earlier(key);
            known = before.isPresent() ? before.get() : work.get();
            fresh.put(key, known);
        }
        return (T) known;
    }

    /** The value that an earlier proof kept under a key, whatever has become of what it was worked out from. */
    synchronized Optional<Object> earlier(Object key) {
        return Optional.ofNullable(last.getOrDefault(key, whole.get(key)));
    }

    /** Keeps a value for the next proof. */
    void keep(Object key, Object value) {
        now().put(key, value);
    }

    private synchronized Map<Object, Object> now() {
        return now;
    }
}
