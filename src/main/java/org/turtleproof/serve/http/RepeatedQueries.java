package org.turtleproof.serve.http;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;

/**
 * Repeats answers to queries that were asked before in the same words, on the thread that reads them; all other requests go on
 * to threads of their own.
 *
 * <p>What is repeated depends on the release, the address and the client's wishes for form alone; a request that says
 * anything else of consequence is not looked up.
 */
public final class RepeatedQueries extends DeferringHandler {

    private final Supplier<Optional<AnswerCache>> kept;
    private final Runnable whenRepeated;

    /**
     * Hands requests that are new to the next handler.
     *
     * @param kept the answers of the release that is served; empty when there is none yet
     * @param whenRepeated is told of each answer that is repeated
     */
    public RepeatedQueries(Supplier<Optional<AnswerCache>> kept, Runnable whenRepeated, Handler next) {
        super(next);
        this.kept = kept;
        this.whenRepeated = whenRepeated;
    }

    /** All that an answer to a query depends on, besides the release. */
    private record Key(String address, String accept, String encodings) {
        int bytes() {
            return 2
                    * (address.length()
                            + (accept == null ? 0 : accept.length())
                            + (encodings == null ? 0 : encodings.length()));
        }
    }

    @Override
    public Invocable.InvocationType getInvocationType() {
        return Invocable.InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)) {
            // Its body has to come first, which takes no thread.
            return super.handle(request, response, callback);
        }
        Optional<AnswerCache> cache = kept.get();
        Key key = cache.isPresent() ? key(request) : null;
        Optional<SentAnswer> sent = key == null ? Optional.empty() : cache.get().find(key, SentAnswer.class);
        if (sent.isPresent()) {
            whenRepeated.run();
            sent.get().send(response, callback);
            return true;
        }
        Response answering = key == null
                ? response
                : new RecordedResponse(
                        request, response, whole -> cache.get().keep(key, key.bytes() + whole.bytes(), whole));
        request.getComponents().getExecutor().execute(() -> handOver(request, answering, callback));
        return true;
    }

    /** Null when something may matter that is not in the key. */
    private static Key key(Request request) {
        if (!HttpMethod.GET.is(request.getMethod())
                || request.getConnectionMetaData().getHttpVersion() != HttpVersion.HTTP_1_1
                || request.getHttpURI().getQuery() == null) {
            return null;
        }
        String accept = null;
        String encodings = null;
        for (HttpField field : request.getHeaders()) {
            HttpHeader header = field.getHeader();
            if (header == HttpHeader.ACCEPT && accept == null) {
                accept = field.getValue();
            } else if (header == HttpHeader.ACCEPT_ENCODING && encodings == null) {
                encodings = field.getValue();
            } else if (matters(header)) {
                return null;
            }
        }
        return new Key(request.getHttpURI().getPathQuery(), accept, encodings);
    }

    private static boolean matters(HttpHeader header) {
        return header == HttpHeader.ACCEPT
                || header == HttpHeader.ACCEPT_ENCODING
                || header == HttpHeader.IF_NONE_MATCH
                || header == HttpHeader.CONTENT_TYPE
                || header == HttpHeader.CONTENT_ENCODING
                || header == HttpHeader.EXPECT
                || header == HttpHeader.UPGRADE;
    }
}
