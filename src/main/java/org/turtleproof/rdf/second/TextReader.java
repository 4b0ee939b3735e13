package org.turtleproof.rdf.second;

import java.io.Reader;

/**
 * Reads a text without the locks and the decoding for each character that RDF4J would have of a stream; leaves out a byte order
 * mark. Of what was read, something can be given back, be it the same or not.
 */
final class TextReader extends Reader {

    private final char[] text;
    private int next;

    TextReader(String text) {
        this.text = text.toCharArray();
        this.next = text.startsWith("\uFEFF") ? 1 : 0;
    }

    @Override
    public int read() {
        return next < text.length ? text[next++] : -1;
    }

    /** The next code point; -1 at the end. */
    int readCodePoint() {
        if (next == text.length) {
            return -1;
        }
        char first = text[next++];
        return Character.isHighSurrogate(first) && next < text.length
                ? Character.toCodePoint(first, text[next++])
                : first;
    }

    /** Has a code point read next, in place of what was read last; the end of the text is none. */
    void unread(int codePoint) {
        if (codePoint != -1) {
            next -= Character.charCount(codePoint);
            Character.toChars(codePoint, text, next);
        }
    }

    /** Has some characters read next, in place of the last ones that were read. */
    void unread(String read) {
        next -= read.length();
        read.getChars(0, read.length(), text, next);
    }

    @Override
    public int read(char[] into, int offset, int length) {
        if (next == text.length && length > 0) {
            return -1;
        }
        int count = Math.min(length, text.length - next);
        System.arraycopy(text, next, into, offset, count);
        next += count;
        return count;
    }

    @Override
    public void close() {
        next = text.length;
    }
}
