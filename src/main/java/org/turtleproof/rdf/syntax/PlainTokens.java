package org.turtleproof.rdf.syntax;

import java.util.NoSuchElementException;
import java.util.function.IntConsumer;
import org.apache.jena.atlas.io.CharStream;
import org.apache.jena.atlas.io.PeekReader;
import org.apache.jena.riot.tokens.Token;
import org.apache.jena.riot.tokens.TokenType;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;

/**
 * Jena's tokens just as they are, without places, for a text in which nothing is wrong; says where statements begin.
 *
 * <p>A word that comes again between blanks is the token that Jena made of it before.
 */
final class PlainTokens implements Tokenizer {

    private final char[] text;
    private final Characters characters;
    private final PeekReader reader;
    private final TokenComplaints complaints;
    private final Tokenizer inner;
    private final KnownWords<Token> words;
    private final IntConsumer beginnings;
    private Token ahead;
    private boolean stopped;
    private int reached;

    /**
     * Reads a text to its end.
     *
     * @param from the offset at which to begin
     * @param beginnings takes the offset after each full stop that is not the last token, when the parser has done with what is
     *     before it
     */
    PlainTokens(char[] text, int from, TokenFaults faults, IntConsumer beginnings) {
        this.text = text;
        this.beginnings = beginnings;
        this.words = new KnownWords<>(text);
        this.characters = new Characters(text, from);
        this.reader = PeekReader.make(characters);
        this.complaints = new TokenComplaints(faults, () -> 0, () -> 0);
        this.inner =
                TokenizerText.create().source(reader).errorHandler(complaints).build();
    }

    /** Whether the last token was a full stop. */
    boolean isStopped() {
        return stopped;
    }

    @Override
    public boolean hasNext() {
        if (ahead == null) {
            ahead = read();
        }
        return ahead != null;
    }

    private Token read() {
        boolean word = words.lookAt(skipBlanks());
        Token known = word ? words.reading() : null;
        if (known != null) {
            characters.next = words.end();
            reader.readChar();
            return known;
        }
        Token token = complaints.hasNext(inner) ? inner.next() : null;
        if (word && isAt(words.end())) {
            words.learn(token);
        }
        return token;
    }

    /** The offset at which the next token or comment begins; that of the end when it is not certain. */
    private int skipBlanks() {
        int offset = characters.offset();
        if (!isAt(offset)) {
            return text.length;
        }
        // Something may have been put back only where no blank is.
        boolean certain = offset == 0 || KnownWords.isBlank(text[offset - 1]) || KnownWords.isBlank(text[offset]);
        while (certain && offset < text.length && KnownWords.isBlank(text[offset])) {
            offset++;
        }
        return certain ? offset : text.length;
    }

    /** Whether Jena has come to an offset, and has put back nothing that comes before it. */
    private boolean isAt(int offset) {
        int next = reader.peekChar();
        return offset == characters.offset() && offset < text.length && next == text[offset];
    }

    @Override
    public Token next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Token token = ahead;
        ahead = null;
        if (stopped) {
            beginnings.accept(afterStop());
        }
        stopped = token.getType() == TokenType.DOT;
        if (stopped) {
            reached = characters.offset();
        }
        return token;
    }

    private int afterStop() {
        int stop = reached - 1;
        while (text[stop] != '.') {
            stop--;
        }
        return stop + 1;
    }

    @Override
    public Token peek() {
        return hasNext() ? ahead : null;
    }

    @Override
    public boolean eof() {
        return !hasNext();
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

    /** The characters of a text one by one, without locks. */
    private static final class Characters implements CharStream {

        private static final int END = -1;

        private final char[] text;
        private int next;

        Characters(char[] text, int from) {
            this.text = text;
            this.next = from;
        }

        @Override
        public int advance() {
            return next++ < text.length ? text[next - 1] : END;
        }

        /** The offset of the character that was handed over last; that of the end when all were. */
        int offset() {
            return Math.min(next - 1, text.length);
        }

        @Override
        public void closeStream() {}
    }
}
