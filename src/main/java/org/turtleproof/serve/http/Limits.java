package org.turtleproof.serve.http;

import java.time.Duration;

/**
 * How much a server does for one client, and for all of them.
 *
 * @param queryTime how long a query may take, waiting included
 * @param concurrentQueries how many queries run at once
 * @param waitingQueries how many more may wait for their turn
 * @param answerBytes how large an answer may be
 * @param cacheBytes how much memory kept answers may take
 * @param bodyBytes how large the body of a request may be
 * @param urlChars how long a URL may be
 * @param bodyTime how long the body of a request may take to come
 * @param drainTime how long running requests may take when the server stops
 */
public record Limits(
        Duration queryTime,
        int concurrentQueries,
        int waitingQueries,
        int answerBytes,
        long cacheBytes,
        int bodyBytes,
        int urlChars,
        Duration bodyTime,
        Duration drainTime) {

    /** What a client must take of an answer in a second, besides the time to begin. */
    private static final int BYTES_A_SECOND = 1 << 16;

    private static final Duration TIME_TO_BEGIN = Duration.ofSeconds(30);

    /** What a server does unless told otherwise. */
    public static final Limits STANDARD = new Limits(
            Duration.ofSeconds(30),
            16,
            112,
            32 << 20,
            32L << 20,
            4 << 20,
            16_384,
            Duration.ofSeconds(30),
            Duration.ofSeconds(10));

    /** The same with another time for queries. */
    public Limits queryTime(Duration other) {
        return new Limits(
                other,
                concurrentQueries,
                waitingQueries,
                answerBytes,
                cacheBytes,
                bodyBytes,
                urlChars,
                bodyTime,
                drainTime);
    }

    /** The same with other numbers of queries at once and in waiting. */
    public Limits queries(int atOnce, int waiting) {
        return new Limits(
                queryTime, atOnce, waiting, answerBytes, cacheBytes, bodyBytes, urlChars, bodyTime, drainTime);
    }

    /** The same with other sizes of answers, bodies and URLs. */
    public Limits sizes(int answer, int other, int url) {
        return new Limits(
                queryTime, concurrentQueries, waitingQueries, answer, cacheBytes, other, url, bodyTime, drainTime);
    }

    /** The same with other times for bodies to come and for running requests to end. */
    public Limits times(Duration body, Duration drain) {
        return new Limits(
                queryTime,
                concurrentQueries,
                waitingQueries,
                answerBytes,
                cacheBytes,
                bodyBytes,
                urlChars,
                body,
                drain);
    }

    /** How much the bodies of all requests may take together: a sixteenth of the memory, and room for one at least. */
    long bodiesBytes() {
        return Math.max(bodyBytes, Runtime.getRuntime().maxMemory() / 16);
    }

    /** How much all large answers may take together until their clients have them: an eighth of the memory, or one. */
    long sendingBytes() {
        return Math.max(answerBytes, Runtime.getRuntime().maxMemory() / 8);
    }

    /** How long a client may take over an answer of that size. */
    Duration sendingTime(int bytes) {
        return TIME_TO_BEGIN.plusSeconds(bytes / BYTES_A_SECOND);
    }
}
