package org.turtleproof.rdf.syntax;

import java.util.function.IntConsumer;
import org.apache.jena.atlas.io.PeekReader;
import org.apache.jena.riot.tokens.Token;
import org.apache.jena.riot.tokens.TokenType;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;

/** Jena's tokens just as they are, without places, for a text in which nothing is wrong; says where statements begin. */
final class PlainTokens implements Tokenizer {

    private final String text;
    private final int from;
    private final PeekReader reader;
    private final Tokenizer inner;
    private final IntConsumer beginnings;
    private boolean stopped;
    private int reached;

    /**
     * Reads a text to its end.
     *
     * @param from the offset at which to begin
     * @param beginnings takes the offset after each full stop that is not the last token, when the parser has done with what is
     *     before it
     */
    PlainTokens(String text, int from, TokenFaults faults, IntConsumer beginnings) {
        this.text = text;
        this.from = from;
        this.beginnings = beginnings;
        this.reader = PeekReader.make(new TextStream(text, from, text.length()));
        this.inner = TokenizerText.create()
                .source(reader)
                .errorHandler(new TokenComplaints(faults, () -> 0, () -> 0))
                .build();
    }

    /** Whether the last token was a full stop. */
    boolean isStopped() {
        return stopped;
    }

    @Override
    public boolean hasNext() {
        return inner.hasNext();
    }

    @Override
    public Token next() {
        Token token = inner.next();
        if (stopped) {
            beginnings.accept(text.lastIndexOf('.', reached - 1) + 1);
        }
        stopped = token.getType() == TokenType.DOT;
        if (stopped) {
            reached = from + (int) reader.getPosition();
        }
        return token;
    }

    @Override
    public Token peek() {
        return inner.peek();
    }

    @Override
    public boolean eof() {
        return inner.eof();
    }

    @Override
    public long getLine() {
        return inner.getLine();
    }

    @Override
    public long getColumn() {
        return inner.getColumn();
    }

    @Override
    public void close() {
        inner.close();
    }
}
