package org.turtleproof.serve.http;

import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * An answer as it went out once, compressed or not, to be sent again as it is.
 *
 * @param fields all header fields but those that belong to one sending
 * @param body the bytes, shared and never changed
 */
record SentAnswer(List<HttpField> fields, byte[] body) {

    /** What fields of its own take of memory, roughly; those that all answers share are held once. */
    private static final int FIELDS_BYTES = 2_000;

    SentAnswer {
        fields = fields.stream().map(SentAnswer::encoded).toList();
    }

    /** The field with its bytes, which the server else makes anew for each sending; one that it would have to mend stays as it is. */
    private static HttpField encoded(HttpField field) {
        boolean sound = field.getValue() != null && field.getValue().chars().allMatch(c -> c >= ' ' && c < 127);
        return sound ? new PreEncodedHttpField(field.getHeader(), field.getName(), field.getValue()) : field;
    }

    /** How much memory it takes, roughly. */
    int bytes() {
        return FIELDS_BYTES + body.length;
    }

    /** Sends it, waiting for nothing. */
    void send(Response response, Callback callback) {
        response.setStatus(200);
        for (HttpField field : fields) {
            response.getHeaders().add(field);
        }
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
