package org.turtleproof.serve.http;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Takes bodies of requests in before a thread works on them: a client that posts slowly holds the bytes it has sent, for a
 * bounded time, and nothing else.
 */
public final class BodyHandler extends DeferringHandler {

    private final Limits limits;
    private final ByteBudget budget;

    /** Hands requests that came whole within these limits to the next handler. */
    public BodyHandler(Limits limits, Handler next) {
        super(next);
        this.limits = limits;
        this.budget = new ByteBudget(limits.bodiesBytes());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getLength() <= 0 && !request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)) {
            return super.handle(request, response, callback);
        }
        if (request.getLength() > limits.bodyBytes()) {
            refuse(request, response, callback, Refusal.TOO_LARGE);
            return true;
        }
        Incoming incoming = new Incoming(request, budget);
        Callback done = Callback.from(callback, incoming::release);
        CompletableFuture<byte[]> body = Content.Source.asByteArrayAsync(incoming, limits.bodyBytes());
        Scheduler.Task end = request.getComponents()
                .getScheduler()
                .schedule(
                        () -> body.completeExceptionally(new TimeoutException()),
                        limits.bodyTime().toMillis(),
                        TimeUnit.MILLISECONDS);
        body.whenCompleteAsync(
                (bytes, failure) -> {
                    end.cancel();
                    if (failure == null) {
                        handOver(new Whole(request, bytes), response, done);
                    } else {
                        refuse(request, response, done, Refusal.of(failure));
                    }
                },
                request.getComponents().getExecutor());
        return true;
    }

    private void refuse(Request request, Response response, Callback callback, Refusal refusal) {
        response.getHeaders().put(new HttpField(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString()));
        Response.writeError(request, response, callback, refusal.status, refusal.detail(limits));
    }

    private enum Refusal {
        TOO_LARGE(413, "A request may have %d bytes at most"),
        TOO_SLOW(408, "The request did not come whole in time"),
        TOO_MANY(503, "Too much is posted at once: try again in a moment"),
        BROKEN(400, "The request ended before it was complete");

        private final int status;
        private final String words;

        Refusal(int status, String words) {
            this.status = status;
            this.words = words;
        }

        static Refusal of(Throwable failure) {
            Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
            return cause instanceof IllegalStateException
                    ? TOO_LARGE
                    : cause instanceof TimeoutException
                            ? TOO_SLOW
                            : cause instanceof BudgetSpentException ? TOO_MANY : BROKEN;
        }

        String detail(Limits limits) {
            return words.formatted(limits.bodyBytes());
        }
    }

    private static final class BudgetSpentException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** A request whose body is still coming; what came is counted. */
    private static final class Incoming extends Request.Wrapper {
        private final ByteBudget budget;
        private long taken;
        private boolean released;

        Incoming(Request request, ByteBudget budget) {
            super(request);
            this.budget = budget;
        }

        @Override
        public Content.Chunk read() {
            Content.Chunk chunk = super.read();
            int bytes = chunk == null || Content.Chunk.isFailure(chunk) ? 0 : chunk.remaining();
            if (bytes > 0 && !take(bytes)) {
                chunk.release();
                return Content.Chunk.from(new BudgetSpentException(), true);
            }
            return chunk;
        }

        private synchronized boolean take(int bytes) {
            if (released || !budget.take(bytes)) {
                return false;
            }
            taken += bytes;
            return true;
        }

        synchronized void release() {
            released = true;
            budget.give(taken);
            taken = 0;
        }
    }

    /** A request whose body has come. */
    private static final class Whole extends Request.Wrapper {
        private final Content.Source body;

        Whole(Request request, byte[] bytes) {
            super(request);
            this.body = new ByteBufferContentSource(ByteBuffer.wrap(bytes));
        }

        @Override
        public Content.Chunk read() {
            return body.read();
        }

        @Override
        public void demand(Runnable whenReadable) {
            body.demand(whenReadable);
        }

        @Override
        public void fail(Throwable failure) {
            body.fail(failure);
        }
    }
}
