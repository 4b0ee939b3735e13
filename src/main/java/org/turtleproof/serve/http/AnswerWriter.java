package org.turtleproof.serve.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.ee10.servlet.HttpOutput;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.ee10.servlet.ServletContextResponse;
import org.eclipse.jetty.util.Callback;

/** Writes answers to the servlet container; a client that reads slowly holds no thread, and what it holds is bounded. */
final class AnswerWriter {

    /** Bodies up to this size are written in one step and do not count against the budget. */
    private static final int SMALL = 1 << 16;

    private final Limits limits;
    private final ByteBudget budget;

    AnswerWriter(Limits limits, ByteBudget budget) {
        this.limits = limits;
        this.budget = budget;
    }

    /** Writes it; for HEAD everything but the body. */
    void write(Answer answer, HttpServletRequest request, HttpServletResponse response) {
        boolean sends = !request.getMethod().equalsIgnoreCase("HEAD")
                && !answer.contentType().isEmpty();
        long counted = sends && answer.body().length > SMALL ? answer.body().length : 0;
        if (!budget.take(counted)) {
            write(Problems.answer(tooMuch()), request, response);
            return;
        }
        response.setStatus(answer.status());
        AnswerFields.put(
                answer,
                ServletContextResponse.getServletContextResponse(response).getHeaders());
        if (!answer.contentType().isEmpty()) {
            response.setContentLength(answer.body().length);
        }
        if (sends) {
            send(answer.body(), request, response, () -> budget.give(counted));
        }
    }

    private static Problem tooMuch() {
        return Problem.of(
                        503,
                        "Too much at once",
                        "Other clients are still taking large answers: try again in a moment, or ask for less")
                .with("Retry-After", "1");
    }

    private void send(byte[] body, HttpServletRequest request, HttpServletResponse response, Runnable whenDone) {
        AsyncContext async = request.startAsync();
        async.setTimeout(limits.sendingTime(body.length).toMillis());
        async.addListener(new Leaving(ServletContextRequest.getServletContextRequest(request), whenDone));
        try {
            if (body.length <= SMALL) {
                HttpOutput out = (HttpOutput) response.getOutputStream();
                out.sendContent(ByteBuffer.wrap(body), Callback.from(async::complete, failure -> async.complete()));
            } else {
                ServletOutputStream out = response.getOutputStream();
                out.setWriteListener(new PieceWriter(body, out, async));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
