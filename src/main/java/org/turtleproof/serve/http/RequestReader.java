package org.turtleproof.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.UrlEncoded;

/**
 * Reads requests, whose bodies have come already, from the servlet container.
 *
 * @param limits how long URLs may be
 */
record RequestReader(Limits limits) {

    static final String FORM = "application/x-www-form-urlencoded";

    /**
     * The whole request.
     *
     * @throws ProblemException 400 when it is malformed, 414 when its address is too long, 415 when its body is compressed
     */
    Request read(HttpServletRequest request) throws IOException {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        if (request.getRequestURI().length() + query.length() > limits.urlChars()) {
            throw Problem.of(
                            414,
                            "URI too long",
                            "The address is longer than " + limits.urlChars() + " characters: use POST")
                    .asException();
        }
        String packed = request.getHeader("Content-Encoding");
        if (packed != null && !packed.strip().equalsIgnoreCase("identity")) {
            throw Problem.of(415, "Unsupported content coding", "Requests are sent as they are, not compressed")
                    .with("Accept-Encoding", "identity")
                    .asException();
        }
        byte[] body = request.getInputStream().readAllBytes();
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        decode(query, parameters);
        if (isForm(request)) {
            decode(new String(body, StandardCharsets.UTF_8), parameters);
        }
        String path = request.getPathInfo() == null
                ? request.getServletPath()
                : request.getServletPath() + request.getPathInfo();
        return new Request(
                request.getMethod().toUpperCase(Locale.ROOT),
                path.isEmpty() ? "/" : path,
                parameters,
                headers(request),
                body);
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(FORM);
    }

    private static void decode(String encoded, Map<String, List<String>> parameters) {
        try {
            Fields fields = new Fields(true);
            UrlEncoded.decodeTo(encoded, fields::add, StandardCharsets.UTF_8);
            for (Fields.Field field : fields) {
                parameters
                        .computeIfAbsent(field.getName(), name -> new ArrayList<>())
                        .addAll(field.getValues());
            }
        } catch (RuntimeException malformed) {
            throw Problem.badRequest("The parameters are not well encoded").asException();
        }
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", Collections.list(request.getHeaders(name))));
        }
        return headers;
    }
}
