package org.turtleproof.rdf.query;

import java.io.IOException;
import java.io.Reader;
import org.apache.jena.sparql.lang.sparql_11.JavaCharStream;

/** The characters of a query without backslashes, as ARQ's token manager for SPARQL 1.1 takes them, without a copy. */
final class QueryCharacters extends JavaCharStream {

    /** Made once: a stack trace would cost more than most tokens. */
    private static final IOException END = new EndOfQuery();

    private final String text;
    private int begin;
    private int next;
    private int counted;
    private int line = 1;
    private int lineBegin;

    QueryCharacters(String text) {
        super(Reader.nullReader(), 1, 1, 1);
        this.text = text;
    }

    private static final class EndOfQuery extends IOException {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    String text() {
        return text;
    }

    /** Where the next token is looked for. */
    int next() {
        return next;
    }

    /** Goes on where a token begins. */
    void moveTo(int offset) {
        next = offset;
    }

    /** Takes so many characters as a token. */
    void take(int length) {
        begin = next;
        next += length;
    }

    /** Where the last token begins. */
    int begin() {
        return begin;
    }

    @Override
    public char BeginToken() throws IOException {
        begin = next;
        return readChar();
    }

    @Override
    public char readChar() throws IOException {
        if (next == text.length()) {
            throw END;
        }
        return text.charAt(next++);
    }

    @Override
    public void backup(int amount) {
        next -= amount;
    }

    @Override
    public String GetImage() {
        return text.substring(begin, next);
    }

    @Override
    public int getBeginLine() {
        countLines(begin);
        return line;
    }

    @Override
    public int getBeginColumn() {
        countLines(begin);
        return begin - lineBegin + 1;
    }

    @Override
    public int getEndLine() {
        countLines(next - 1);
        return line;
    }

    @Override
    public int getEndColumn() {
        countLines(next - 1);
        return next - lineBegin;
    }

    /** Tokens come one after the other, so that each line is counted once. */
    private void countLines(int offset) {
        for (; counted < offset; counted++) {
            char c = text.charAt(counted);
            if (c == '\n' || c == '\r' && !text.startsWith("\n", counted + 1)) {
                line++;
                lineBegin = counted + 1;
            }
        }
    }
}
