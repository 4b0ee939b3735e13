package org.turtleproof.rdf.second;

import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Optional;
import org.turtleproof.rdf.syntax.KnownWords;
import org.turtleproof.rdf.syntax.Utf8;

/**
 * Reads a text without the locks and the decoding for each character that RDF4J would have of a stream; leaves out a byte order
 * mark. Of what was read, something can be given back, be it the same or not.
 */
final class TextReader extends Reader {

    private final char[] text;
    private int next;

    TextReader(char[] text) {
        this.text = text;
        this.next = Utf8.begin(CharBuffer.wrap(text));
    }

    /** The offset of the character that is read next. */
    int offset() {
        return next;
    }

    /** Goes on at another offset. */
    void moveTo(int offset) {
        next = offset;
    }

    /** Remembers words of this text. */
    <T> KnownWords<T> words() {
        return new KnownWords<>(text);
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

    /** The UTF-16 unit that is read next; -1 at the end. */
    int peek() {
        return next < text.length ? text[next] : -1;
    }

    void skipSpaces() {
        while (next < text.length && text[next] == ' ') {
            next++;
        }
    }

    /** Reads up to a quote and takes it, too; nothing when an escape, a line break or the end comes before it. */
    Optional<String> readPlainString(char quote) {
        for (int i = next; i < text.length; i++) {
            char c = text[i];
            if (c == quote) {
                String read = new String(text, next, i - next);
                next = i + 1;
                return Optional.of(read);
            }
            if (c == '\\' || c == '\n' || c == '\r') {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Has a code point read next, in place of what was read last; the end of the text is none. */
    void unread(int codePoint) {
        if (Character.isBmpCodePoint(codePoint)) {
            text[--next] = (char) codePoint;
        } else if (codePoint != -1) {
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
