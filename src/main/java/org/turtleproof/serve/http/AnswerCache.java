package org.turtleproof.serve.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/** What was answered before from one release, as answers or as they were sent: as much as fits into a given number of bytes. */
public final class AnswerCache {

    private static final int OVERHEAD = 300;

    private final Cache<Object, Kept> answers;

    private record Kept(Object answer, int weight) {}

    /** A cache of at most so many bytes. */
    public AnswerCache(long bytes) {
        this.answers = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((Object key, Kept kept) -> kept.weight())
                .executor(Runnable::run)
                .build();
    }

    /** The answer that was kept. */
    public Optional<Answer> find(Object key) {
        return find(key, Answer.class);
    }

    <T> Optional<T> find(Object key, Class<T> kind) {
        Kept known = answers.getIfPresent(key);
        return known == null ? Optional.empty() : Optional.of(kind.cast(known.answer()));
    }

    /**
     * Keeps an answer.
     *
     * @param key a value with equality, all that the answer depends on
     * @param keyBytes how much memory the key takes, roughly
     */
    public void keep(Object key, int keyBytes, Answer answer) {
        answers.put(key, new Kept(answer, OVERHEAD + keyBytes + answer.body().length));
    }

    void keep(Object key, int bytes, SentAnswer answer) {
        answers.put(key, new Kept(answer, OVERHEAD + bytes));
    }
}
