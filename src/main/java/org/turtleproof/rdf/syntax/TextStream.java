package org.turtleproof.rdf.syntax;

import org.apache.jena.atlas.io.CharStream;

/** A stretch of a text, handed to Jena's tokenizer character by character, without locks. */
final class TextStream implements CharStream {

    private static final int BUFFER_SIZE = 2048;
    private static final int END = -1;

    private final String text;
    private final int end;
    private final char[] buffer;
    private int next;
    private int buffered;
    private int at;

    /** From one offset, up to another. */
    TextStream(String text, int from, int to) {
        this.text = text;
        this.next = from;
        this.end = to;
        this.buffer = new char[Math.min(BUFFER_SIZE, to - from)];
    }

    @Override
    public int advance() {
        return at < buffered || fill() ? buffer[at++] : END;
    }

    private boolean fill() {
        int count = Math.min(buffer.length, end - next);
        text.getChars(next, next + count, buffer, 0);
        next += count;
        buffered = count;
        at = 0;
        return count > 0;
    }

    @Override
    public void closeStream() {}
}
