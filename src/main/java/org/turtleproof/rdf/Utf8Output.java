package org.turtleproof.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A writer in UTF-8 for one thread that writes character by character: unlike the JDK's it asks for no lock each time. */
final class Utf8Output extends Writer {

    private static final int SIZE = 1 << 14;

    private final OutputStream out;
    private final char[] characters = new char[SIZE];
    private final byte[] ascii = new byte[SIZE];
    private int length;

    Utf8Output(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int character) throws IOException {
        if (length == SIZE) {
            drain();
        }
        characters[length++] = (char) character;
    }

    @Override
    public void write(String text, int offset, int count) throws IOException {
        for (int i = offset; i < offset + count; i++) {
            write(text.charAt(i));
        }
    }

    @Override
    public void write(char[] text, int offset, int count) throws IOException {
        for (int i = offset; i < offset + count; i++) {
            write(text[i]);
        }
    }

    /** Passes on what is held, but for the first half of a pair. */
    private void drain() throws IOException {
        boolean half = length > 0 && Character.isHighSurrogate(characters[length - 1]);
        int whole = half ? length - 1 : length;
        int plain = 0;
        while (plain < whole && characters[plain] < 0x80) {
            ascii[plain] = (byte) characters[plain];
            plain++;
        }
        out.write(ascii, 0, plain);
        if (plain < whole) {
            out.write(new String(characters, plain, whole - plain).getBytes(StandardCharsets.UTF_8));
        }
        System.arraycopy(characters, whole, characters, 0, length - whole);
        length -= whole;
    }

    @Override
    public void flush() throws IOException {
        drain();
        out.flush();
    }

    /** Writes what is left, half a pair as a question mark; the stream stays open. */
    @Override
    public void close() throws IOException {
        flush();
        out.write(new String(characters, 0, length).getBytes(StandardCharsets.UTF_8));
        length = 0;
    }
}
