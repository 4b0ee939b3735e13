package org.turtleproof.serve.http;

import java.util.List;

/**
 * Why a request is not answered, for machines (RFC 9457) and people.
 *
 * @param status HTTP status
 * @param title the kind of problem, a few words
 * @param detail this occurrence, and what to do
 * @param headers further fields, such as {@code Allow} or {@code Retry-After}
 */
public record Problem(int status, String title, String detail, List<Answer.Field> headers) {

    public Problem {
        headers = List.copyOf(headers);
    }

    /** A problem without further fields. */
    public static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, List.of());
    }

    /** The same with one more field. */
    public Problem with(String name, String value) {
        List<Answer.Field> more = new java.util.ArrayList<>(headers);
        more.add(new Answer.Field(name, value));
        return new Problem(status, title, detail, more);
    }

    /** Nothing of that name. */
    public static Problem notFound(String detail) {
        return of(404, "Not found", detail);
    }

    /** The request itself is at fault. */
    public static Problem badRequest(String detail) {
        return of(400, "Bad request", detail);
    }

    /** As something to throw. */
    public ProblemException asException() {
        return new ProblemException(this);
    }
}
