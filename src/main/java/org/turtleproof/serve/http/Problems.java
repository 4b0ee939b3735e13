package org.turtleproof.serve.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes problems as problem details (RFC 9457). */
public final class Problems {

    /** The media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private Problems() {}

    /** The problem as an answer for machines. */
    public static Answer answer(Problem problem) {
        ObjectMapper json = new ObjectMapper();
        ObjectNode details = json.createObjectNode();
        details.put("type", "about:blank");
        details.put("title", problem.title());
        details.put("status", problem.status());
        details.put("detail", problem.detail());
        try {
            return dress(problem, Answer.ok(MEDIA_TYPE, json.writeValueAsBytes(details)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Gives an answer the status and the fields of a problem. */
    public static Answer dress(Problem problem, Answer answer) {
        Answer dressed = answer.status(problem.status()).with("Cache-Control", "no-store");
        for (Answer.Field field : problem.headers()) {
            dressed = dressed.with(field.name(), field.value());
        }
        return dressed;
    }
}
