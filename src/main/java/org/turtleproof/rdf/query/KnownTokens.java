package org.turtleproof.rdf.query;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tokens that words of queries have been found to begin with. Safe for use by several threads.
 *
 * <p>What has not been met among the last few thousand new words is forgotten.
 */
final class KnownTokens {

    private static final int ROOM = 4096;

    private volatile Map<String, Known> lately = new ConcurrentHashMap<>();
    private volatile Map<String, Known> before = Map.of();

    /**
     * The token at the beginning of a word.
     *
     * @param kind its kind, as ARQ's parser numbers them
     * @param image its text, or what the parser has for it
     * @param length how many characters of the word it takes
     */
    record Known(int kind, String image, int length) {}

    /** The first token of a word; null when it is not known. */
    Known find(String word) {
        Known known = lately.get(word);
        if (known == null) {
            known = before.get(word);
            if (known != null) {
                learn(word, known);
            }
        }
        return known;
    }

    /** Remembers the first token of a word. */
    void learn(String word, Known token) {
        if (lately.size() >= ROOM) {
            forget();
        }
        lately.put(word, token);
    }

    private synchronized void forget() {
        if (lately.size() >= ROOM) {
            before = lately;
            lately = new ConcurrentHashMap<>();
        }
    }
}
