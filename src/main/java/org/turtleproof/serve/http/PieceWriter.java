package org.turtleproof.serve.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/**
 * Writes a large body piece by piece whenever the client has room for one: the JDK copies all that it is asked to write at
 * once, however little of it can go.
 */
final class PieceWriter implements WriteListener {

    private static final int PIECE = 1 << 16;

    private final byte[] body;
    private final ServletOutputStream out;
    private final AsyncContext async;
    private int written;

    PieceWriter(byte[] body, ServletOutputStream out, AsyncContext async) {
        this.body = body;
        this.out = out;
        this.async = async;
    }

    @Override
    public void onWritePossible() throws IOException {
        while (out.isReady()) {
            if (written == body.length) {
                async.complete();
                return;
            }
            int piece = Math.min(PIECE, body.length - written);
            out.write(body, written, piece);
            written += piece;
        }
    }

    @Override
    public void onError(Throwable gone) {
        async.complete();
    }
}
