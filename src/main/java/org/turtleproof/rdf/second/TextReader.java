package org.turtleproof.rdf.second;

import java.io.Reader;

/** Reads a text without the lock and the decoding for each character that RDF4J would have of a stream; leaves out a byte order mark. */
final class TextReader extends Reader {

    private final String text;
    private int next;

    TextReader(String text) {
        this.text = text;
        this.next = text.startsWith("\uFEFF") ? 1 : 0;
    }

    @Override
    public int read() {
        return next < text.length() ? text.charAt(next++) : -1;
    }

    @Override
    public int read(char[] into, int offset, int length) {
        if (next == text.length() && length > 0) {
            return -1;
        }
        int count = Math.min(length, text.length() - next);
        text.getChars(next, next + count, into, offset);
        next += count;
        return count;
    }

    @Override
    public void close() {
        next = text.length();
    }
}
