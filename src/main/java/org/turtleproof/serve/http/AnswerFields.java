package org.turtleproof.serve.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** The header fields of answers: their own, and those that every answer carries. */
final class AnswerFields {

    /** What every answer carries: who may use it, and what a browser must not do with it. */
    private static final Map<String, String> ALWAYS = Map.of(
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers",
                    "ETag, Link, Location, Content-Location, Retry-After, Turtleproof-Release, Turtleproof-Query",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private AnswerFields() {}

    /** Values by name; several of one name are joined by commas. */
    static Map<String, String> of(Answer answer) {
        Map<String, String> fields = new LinkedHashMap<>(ALWAYS);
        fields.put("Content-Security-Policy", POLICY);
        Map<String, String> own = new LinkedHashMap<>();
        for (Answer.Field field : answer.headers()) {
            own.merge(
                    field.name(),
                    field.value(),
                    (former, other) -> former.equals(other) ? former : former + ", " + other);
        }
        fields.putAll(own);
        fields.put("Vary", own.containsKey("Vary") ? "Accept, Accept-Encoding" : "Accept-Encoding");
        if (!answer.contentType().isEmpty()) {
            fields.put("Content-Type", answer.contentType());
        }
        return fields;
    }
}
