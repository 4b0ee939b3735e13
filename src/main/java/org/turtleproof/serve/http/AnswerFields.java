package org.turtleproof.serve.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** The header fields of answers: their own, and those that every answer carries. */
final class AnswerFields {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** What every answer carries: who may use it, and what a browser must not do with it. */
    private static final List<HttpField> ALWAYS = List.of(
            new PreEncodedHttpField("Access-Control-Allow-Origin", "*"),
            new PreEncodedHttpField(
                    "Access-Control-Expose-Headers",
                    "ETag, Link, Location, Content-Location, Retry-After, Turtleproof-Release, Turtleproof-Query"),
            new PreEncodedHttpField("X-Content-Type-Options", "nosniff"),
            new PreEncodedHttpField("X-Frame-Options", "DENY"),
            new PreEncodedHttpField("Referrer-Policy", "no-referrer"),
            new PreEncodedHttpField("Cross-Origin-Opener-Policy", "same-origin"),
            new PreEncodedHttpField("Permissions-Policy", "camera=(), geolocation=(), microphone=()"));

    private static final HttpField USUAL_POLICY = new PreEncodedHttpField("Content-Security-Policy", POLICY);
    private static final HttpField VARY_ENCODING = new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding");
    private static final HttpField VARY_ALL = new PreEncodedHttpField(HttpHeader.VARY, "Accept, Accept-Encoding");

    private AnswerFields() {}

    /** Puts the fields of an answer among others; several of one name are joined by commas. */
    static void put(Answer answer, HttpFields.Mutable fields) {
        for (HttpField field : ALWAYS) {
            fields.put(field);
        }
        fields.put(USUAL_POLICY);
        Map<String, String> own = new LinkedHashMap<>();
        for (Answer.Field field : answer.headers()) {
            own.merge(
                    field.name(),
                    field.value(),
                    (former, other) -> former.equals(other) ? former : former + ", " + other);
        }
        own.forEach(fields::put);
        fields.put(own.containsKey("Vary") ? VARY_ALL : VARY_ENCODING);
        if (!answer.contentType().isEmpty()) {
            fields.put(HttpHeader.CONTENT_TYPE, answer.contentType());
        }
    }
}
