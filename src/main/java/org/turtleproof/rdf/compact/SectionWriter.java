package org.turtleproof.rdf.compact;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes numbers and texts of a compact file; {@link SectionReader} reads them back. */
final class SectionWriter {

    private final OutputStream out;
    private final ByteBuffer numbers = ByteBuffer.allocate(1 << 14).order(ByteOrder.LITTLE_ENDIAN);

    SectionWriter(OutputStream out) {
        this.out = out;
    }

    /** A number that is not negative, in as few groups of seven bits as it needs, the lowest first. */
    void count(int number) throws IOException {
        int rest = number;
        while (rest > 0x7F) {
            out.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    void bytes(byte[] bytes, int from) throws IOException {
        count(bytes.length - from);
        out.write(bytes, from, bytes.length - from);
    }

    void text(String text) throws IOException {
        bytes(TermText.bytes(text), 0);
    }

    /** Four bytes for each number, the lowest first. */
    void number(int number) throws IOException {
        numbers.putInt(number);
        if (!numbers.hasRemaining()) {
            flush();
        }
    }

    /** Ends a run of {@link #number}s. */
    void flush() throws IOException {
        out.write(numbers.array(), 0, numbers.position());
        numbers.clear();
    }
}
