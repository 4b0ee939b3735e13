package org.turtleproof.rdf.compact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads numbers and texts of a compact file; believes nothing, and never takes more memory than the file is long. */
final class SectionReader {

    private static final int MOST_DIGITS = 5;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private long unread;
    private int at;
    private int end;

    /** Reads a stream of that many bytes. */
    SectionReader(InputStream in, long length) {
        this.in = in;
        this.unread = length;
    }

    int oneByte() throws IOException, MalformedCompactFileException {
        if (at == end) {
            fill();
        }
        return buffer[at++] & 0xFF;
    }

    private void fill() throws IOException, MalformedCompactFileException {
        int read = unread == 0 ? -1 : in.read(buffer, 0, (int) Math.min(unread, buffer.length));
        if (read <= 0) {
            throw new MalformedCompactFileException("it ends too soon");
        }
        unread -= read;
        at = 0;
        end = read;
    }

    /** A number of things that take {@code size} bytes each at least. */
    int count(int size) throws IOException, MalformedCompactFileException {
        long number = 0;
        int shift = 0;
        int digit;
        do {
            digit = oneByte();
            number |= (long) (digit & 0x7F) << shift;
            shift += 7;
        } while (digit > 0x7F && shift < 7 * MOST_DIGITS);
        boolean shortest = digit != 0 || shift == 7;
        if (digit > 0x7F || !shortest || number > Integer.MAX_VALUE || number * size > left()) {
            throw new MalformedCompactFileException("a number in it is out of range");
        }
        return (int) number;
    }

    /** Bytes not yet read. */
    long left() {
        return unread + end - at;
    }

    void bytes(byte[] into, int from, int length) throws IOException, MalformedCompactFileException {
        int done = 0;
        while (done < length) {
            if (at == end) {
                fill();
            }
            int part = Math.min(length - done, end - at);
            System.arraycopy(buffer, at, into, from + done, part);
            at += part;
            done += part;
        }
    }

    String text() throws IOException, MalformedCompactFileException {
        byte[] bytes = new byte[count(1)];
        bytes(bytes, 0, bytes.length);
        return decode(bytes, bytes.length);
    }

    /** The text of some UTF-8. */
    static String decode(byte[] utf8, int length) throws MalformedCompactFileException {
        String text = new String(utf8, 0, length, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0
                && !java.util.Arrays.equals(TermText.bytes(text), 0, TermText.bytes(text).length, utf8, 0, length)) {
            throw new MalformedCompactFileException("a text in it is not UTF-8");
        }
        return text;
    }

    /** So many numbers of four bytes each; {@link #count} has seen that they can be there. */
    int[] numbers(int count) throws IOException, MalformedCompactFileException {
        int[] numbers = new int[count];
        byte[] part = new byte[(int) Math.min(1 << 14, 4L * count)];
        for (int done = 0; done < count; ) {
            int now = Math.min(part.length / 4, count - done);
            bytes(part, 0, 4 * now);
            ByteBuffer.wrap(part, 0, 4 * now)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asIntBuffer()
                    .get(numbers, done, now);
            done += now;
        }
        return numbers;
    }
}
