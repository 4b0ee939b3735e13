package org.turtleproof.serve.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee10.servlet.HttpOutput;
import org.eclipse.jetty.util.Callback;

/** Writes answers to the servlet container; a client that reads slowly holds no thread. */
final class AnswerWriter {

    /** What every answer carries: who may use it, and what a browser must not do with it. */
    private static final Map<String, String> ALWAYS = Map.of(
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers", "ETag, Link, Location, Content-Location, Retry-After",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Writes it; for HEAD everything but the body. */
    void write(Answer answer, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(answer.status());
        ALWAYS.forEach(response::setHeader);
        response.setHeader("Content-Security-Policy", POLICY);
        Map<String, List<Answer.Field>> byName =
                answer.headers().stream().collect(Collectors.groupingBy(Answer.Field::name));
        byName.forEach((name, fields) -> response.setHeader(
                name, fields.stream().map(Answer.Field::value).distinct().collect(Collectors.joining(", "))));
        response.setHeader("Vary", byName.containsKey("Vary") ? "Accept, Accept-Encoding" : "Accept-Encoding");
        if (answer.contentType().isEmpty()) {
            return;
        }
        response.setContentType(answer.contentType());
        response.setContentLength(answer.body().length);
        if (!request.getMethod().equalsIgnoreCase("HEAD")) {
            send(answer.body(), request, response);
        }
    }

    private static void send(byte[] body, HttpServletRequest request, HttpServletResponse response) {
        try {
            AsyncContext async = request.startAsync();
            async.setTimeout(0);
            HttpOutput out = (HttpOutput) response.getOutputStream();
            out.sendContent(ByteBuffer.wrap(body), Callback.from(async::complete, failure -> async.complete()));
        } catch (java.io.IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
