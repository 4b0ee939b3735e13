package org.turtleproof.rdf.syntax;

import java.util.NoSuchElementException;
import org.apache.jena.atlas.io.PeekReader;
import org.apache.jena.riot.tokens.Token;
import org.apache.jena.riot.tokens.TokenType;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Jena's tokens with line and column replaced by the offsets of their start and end in the text.
 *
 * <p>The keywords {@code a}, {@code true} and {@code false} become the terms they stand for, so that each has a node of its
 * own, and a place.
 */
final class LocatedTokenizer implements Tokenizer {

    private final String text;
    private final int from;
    private final PeekReader reader;
    private final TokenComplaints complaints;
    private final Tokenizer inner;
    private final TermStructure structure;
    private final TokenFaults faults;
    private final boolean keywords;

    private int cursor;
    private int previousEnd;
    private boolean stopped;
    private Token ahead;

    /**
     * Reads {@code text} from the offset {@code from} on.
     *
     * @param keywords whether the format has keywords for terms
     */
    LocatedTokenizer(String text, int from, boolean keywords, TermStructure structure, TokenFaults faults) {
        this(text, from, text.length(), keywords, structure, faults);
    }

    /** Reads {@code text} from the offset {@code from} up to the offset {@code to}. */
    LocatedTokenizer(String text, int from, int to, boolean keywords, TermStructure structure, TokenFaults faults) {
        this.text = text;
        this.from = from;
        this.previousEnd = from;
        this.cursor = from;
        this.keywords = keywords;
        this.structure = structure;
        this.faults = faults;
        this.reader = PeekReader.make(new TextStream(text, from, to));
        this.complaints = new TokenComplaints(faults, () -> cursor, this::reached);
        this.inner =
                TokenizerText.create().source(reader).errorHandler(complaints).build();
    }

    /** Whether the last token was a full stop. */
    boolean isStopped() {
        return stopped;
    }

    /** Begins with a brace that the text does not have here: reading goes on inside a graph. */
    void openBrace() {
        ahead = new Token(from, from).setType(TokenType.LBRACE);
        structure.follow(ahead, from);
    }

    @Override
    public boolean hasNext() {
        if (ahead != null) {
            return true;
        }
        cursor = TokenExtent.skipBlank(text, previousEnd);
        if (!complaints.hasNext(inner)) {
            return false;
        }
        Token raw = inner.next();
        int end = TokenExtent.end(raw, text, cursor);
        faults.settle(cursor, end);
        ahead = located(raw, cursor, end);
        structure.follow(raw, cursor);
        previousEnd = end;
        stopped = raw.getType() == TokenType.DOT;
        return true;
    }

    private Token located(Token raw, int start, int end) {
        if (keywords && raw.getType() == TokenType.KEYWORD) {
            if (raw.getImage().equals("a") && structure.expectsVerb()) {
                return new Token(start, end).setType(TokenType.IRI).setImage(RDF.type.getURI());
            }
            if (raw.getImage().equals("true") || raw.getImage().equals("false")) {
                return new Token(start, end)
                        .setType(TokenType.LITERAL_DT)
                        .setImage(raw.getImage())
                        .setSubToken2(
                                new Token(start, end).setType(TokenType.IRI).setImage(XSD.xboolean.getURI()));
            }
        }
        Token token = copy(raw, start, end);
        if (raw.getType() == TokenType.LITERAL_DT) {
            int datatype = TokenExtent.startOfDatatype(text, start);
            token.setSubToken2(copy(raw.getSubToken2(), datatype, end));
        }
        return token;
    }

    private static Token copy(Token raw, int start, int end) {
        return new Token(start, end)
                .setType(raw.getType())
                .setImage(raw.getImage())
                .setImage2(raw.getImage2())
                .setSubToken1(raw.getSubToken1())
                .setSubToken2(raw.getSubToken2())
                .setStringType(raw.getStringType());
    }

    @Override
    public Token next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Token token = ahead;
        ahead = null;
        return token;
    }

    @Override
    public Token peek() {
        return hasNext() ? ahead : null;
    }

    @Override
    public boolean eof() {
        return !hasNext();
    }

    /** Asked for only at the end of the text: the end of the last token. */
    @Override
    public long getLine() {
        return previousEnd;
    }

    /** Asked for only at the end of the text: the end of the last token. */
    @Override
    public long getColumn() {
        return previousEnd;
    }

    @Override
    public void close() {
        inner.close();
    }

    /** The offset after the last character that Jena's tokenizer looked at. */
    private int reached() {
        return Math.max(cursor, Math.min(text.length(), from + (int) reader.getPosition()));
    }
}
