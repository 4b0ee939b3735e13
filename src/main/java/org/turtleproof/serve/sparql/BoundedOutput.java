package org.turtleproof.serve.sparql;

import java.io.ByteArrayOutputStream;
import org.turtleproof.serve.http.Problem;

/** Bytes of an answer, up to a limit; beyond it the answer is refused. */
final class BoundedOutput extends ByteArrayOutputStream {

    private final int limit;

    BoundedOutput(int limit) {
        super(1024);
        this.limit = limit;
    }

    @Override
    public synchronized void write(int b) {
        demand(1);
        super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        demand(length);
        super.write(bytes, offset, length);
    }

    private void demand(int more) {
        if (count + (long) more > limit) {
            throw tooLarge(limit).asException();
        }
    }

    static Problem tooLarge(int limit) {
        return Problem.of(
                413, "Answer too large", "The answer is larger than " + limit + " bytes: ask for less, or add LIMIT");
    }
}
