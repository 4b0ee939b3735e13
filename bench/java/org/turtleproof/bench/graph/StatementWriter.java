package org.turtleproof.bench.graph;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/** Writes statements block by block, and knows where each token of theirs begins. */
abstract class StatementWriter implements Closeable {

    private final Writer out;
    private final String file;
    private long line = 1;
    private long column = 1;
    private long triples;

    StatementWriter(Writer out, String file) {
        this.out = out;
        this.file = file;
    }

    /** A predicate and an object within a nameless node. */
    record Pair(Term predicate, Term object) {}

    /** Begins the block of a subject, which needs at least one property. */
    abstract Place subject(Term subject) throws IOException;

    /** Adds a property of the subject. */
    abstract Written with(Term predicate, Term... objects) throws IOException;

    /** Adds a nameless node as value of a property; the answer has a predicate and an object for each of its pairs. */
    abstract Written node(Term predicate, Pair... pairs) throws IOException;

    /** Ends the block. */
    abstract void end() throws IOException;

    /** How many statements were written. */
    long triples() {
        return triples;
    }

    void count(long more) {
        triples += more;
    }

    Place here() {
        return new Place(file, line, column);
    }

    /** Writes what has no line break, and tells where it began. */
    Place write(String text) throws IOException {
        Place began = here();
        out.write(text);
        column += text.codePointCount(0, text.length());
        return began;
    }

    void newLine() throws IOException {
        out.write('\n');
        line++;
        column = 1;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
