package org.turtleproof.serve.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a client asks, decoded.
 *
 * @param method upper case
 * @param path decoded, beginning with {@code /}, without the query string
 * @param parameters of the query string and, for a form, of the body, in order
 * @param headers by lower-case name; several fields of one name are joined by commas
 * @param body the body as it came; empty when there is none
 */
public record Request(
        String method, String path, Map<String, List<String>> parameters, Map<String, String> headers, byte[] body) {

    public Request {
        parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        headers = Map.copyOf(headers);
    }

    /**
     * The value of a parameter; empty when it is missing or blank.
     *
     * @throws ProblemException 400 when it is given more than once
     */
    public Optional<String> parameter(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            throw Problem.badRequest("The parameter \"" + name + "\" is given " + values.size() + " times")
                    .asException();
        }
        return values.stream().findFirst().filter(value -> !value.isBlank());
    }

    /** All values of a parameter. */
    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** Whether the parameter is there, even without a value. */
    public boolean has(String name) {
        return parameters.containsKey(name);
    }

    /** A header by its lower-case name. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Whether nothing may be changed by it: GET or HEAD. */
    public boolean isReading() {
        return method.equals("GET") || method.equals("HEAD");
    }
}
