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
 * Reads requests from the servlet container, within limits.
 *
 * @param limits how large URLs and bodies may be
 */
record RequestReader(Limits limits) {

    static final String FORM = "application/x-www-form-urlencoded";

    /**
     * The whole request.
     *
     * @throws ProblemException 400 when it is malformed, 413 or 414 when it is too large
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
        byte[] body = body(request);
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

    private byte[] body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > limits.bodyBytes()) {
            throw tooLarge();
        }
        byte[] body = request.getInputStream().readNBytes(limits.bodyBytes() + 1);
        if (body.length > limits.bodyBytes()) {
            throw tooLarge();
        }
        return body;
    }

    private ProblemException tooLarge() {
        return Problem.of(413, "Content too large", "A request may have " + limits.bodyBytes() + " bytes at most")
                .with("Connection", "close")
                .asException();
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
