package org.turtleproof.serve.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a client gets.
 *
 * @param status HTTP status
 * @param contentType media type with parameters; empty when there is no body
 * @param body the bytes, shared and never changed
 * @param headers further fields, in order
 * @param variant which representation of the release this is, such as {@code ttl}; present when the answer depends on
 *     nothing but the release and the request, so that it may be kept and compared
 */
public record Answer(int status, String contentType, byte[] body, List<Field> headers, Optional<String> variant) {

    /** The field that names the release an answer was made from. */
    public static final String RELEASE = "Turtleproof-Release";

    /** The field that names the query an answer belongs to, by the first half of the SHA-256 of its text. */
    public static final String QUERY = "Turtleproof-Query";

    /**
     * A header field.
     *
     * @param name as it is usually written
     * @param value without line breaks
     */
    public record Field(String name, String value) {
        public Field {
            for (int i = 0; i < value.length(); i++) {
                if (value.charAt(i) < 0x20 || value.charAt(i) == 0x7F) {
                    throw new IllegalArgumentException("control character in header " + name);
                }
            }
        }
    }

    public Answer {
        headers = List.copyOf(headers);
    }

    /** A body of that type. */
    public static Answer ok(String contentType, byte[] body) {
        return new Answer(200, contentType, body, List.of(), Optional.empty());
    }

    /** A text, sent as UTF-8. */
    public static Answer ok(String contentType, String text) {
        return ok(contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A status without a body. */
    public static Answer empty(int status) {
        return new Answer(status, "", new byte[0], List.of(), Optional.empty());
    }

    /** The same with another status. */
    public Answer status(int other) {
        return new Answer(other, contentType, body, headers, variant);
    }

    /** The same with one more field. */
    public Answer with(String name, String value) {
        List<Field> more = new ArrayList<>(headers);
        more.add(new Field(name, value));
        return new Answer(status, contentType, body, more, variant);
    }

    /** The same, known to depend on the release and the request alone. */
    public Answer ofRelease(String representation) {
        return new Answer(status, contentType, body, headers, Optional.of(representation));
    }
}
