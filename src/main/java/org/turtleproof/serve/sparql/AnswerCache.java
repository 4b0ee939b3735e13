package org.turtleproof.serve.sparql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.turtleproof.serve.http.Answer;

/** Answers of one release to queries that were asked before, as many as fit into a given number of bytes. */
public final class AnswerCache {

    private final Cache<Key, Answer> answers;

    private record Key(String dataset, QueryRequest request) {}

    /** A cache of at most so many bytes, bodies and queries counted. */
    public AnswerCache(long bytes) {
        this.answers = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((Key key, Answer answer) ->
                        200 + answer.body().length + 2 * key.request().text().length())
                .executor(Runnable::run)
                .build();
    }

    Optional<Answer> find(String dataset, QueryRequest request) {
        return Optional.ofNullable(answers.getIfPresent(new Key(dataset, request)));
    }

    void keep(String dataset, QueryRequest request, Answer answer) {
        answers.put(new Key(dataset, request), answer);
    }
}
