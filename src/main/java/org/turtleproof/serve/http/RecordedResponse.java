package org.turtleproof.serve.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** A response that remembers what is sent, when it is an answer to a query that will be the same next time. */
final class RecordedResponse extends Response.Wrapper {

    /** Larger answers are sent piece by piece, which takes more than repeating them. */
    private static final int LARGEST = 1 << 16;

    /** Fields of one sending, which the server adds to each. */
    private static final Set<HttpHeader> OF_ONE_SENDING =
            EnumSet.of(HttpHeader.DATE, HttpHeader.CONNECTION, HttpHeader.TRANSFER_ENCODING, HttpHeader.CONTENT_LENGTH);

    private final Consumer<SentAnswer> whenWhole;
    private List<HttpField> fields;
    private ByteArrayOutputStream sent;

    RecordedResponse(Request request, Response response, Consumer<SentAnswer> whenWhole) {
        super(request, response);
        this.whenWhole = whenWhole;
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
        if (fields == null) {
            begin();
        }
        if (sent != null) {
            record(last, content);
        }
        super.write(last, content, callback);
    }

    private void begin() {
        fields = new ArrayList<>();
        boolean same = getStatus() == HttpStatus.OK_200
                && getHeaders().contains(HttpHeader.ETAG)
                && getHeaders().contains(Answer.QUERY);
        if (same) {
            sent = new ByteArrayOutputStream();
            for (HttpField field : getHeaders()) {
                if (field.getHeader() == null || !OF_ONE_SENDING.contains(field.getHeader())) {
                    fields.add(field);
                }
            }
        }
    }

    private void record(boolean last, ByteBuffer content) {
        int more = content == null ? 0 : content.remaining();
        if (sent.size() + more > LARGEST) {
            sent = null;
            return;
        }
        if (more > 0) {
            sent.writeBytes(BufferUtil.toArray(content));
        }
        if (last) {
            whenWhole.accept(new SentAnswer(fields, sent.toByteArray()));
            sent = null;
        }
    }
}
