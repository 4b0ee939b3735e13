package org.turtleproof.rdf.syntax;

import java.util.Arrays;

/**
 * What a parser read at the words of a text, so that a word that comes again need not be read again.
 *
 * <p>A word goes on to the next blank, and one that begins with a letter or a colon only to a comma, semicolon or closing bracket
 * before that. Nothing longer than some hundred characters is a word, so that looking for its end costs little wherever it begins.
 * Where a token begins with it and ends with it once, it does so wherever a token begins with it: no token of Turtle but a text
 * in quotes, which is no word, depends on what follows such an end. Some words are forgotten for others.
 *
 * @param <T> what is read
 */
public final class KnownWords<T> {

    private static final int ROOM = 1 << 12;
    private static final int LONGEST = 200;

    private final char[] text;
    private final int[] starts = new int[ROOM];
    private final int[] ends = new int[ROOM];
    private final Object[] readings = new Object[ROOM];
    private int start;
    private int end;
    private int slot;

    /** For a text. */
    public KnownWords(char[] text) {
        this.text = text;
    }

    /** Looks at what stands at an offset, where a token begins; whether it is a word. The other methods are about this one. */
    public boolean lookAt(int offset) {
        int hash = 0;
        int last = Math.min(text.length - 1, offset + LONGEST);
        boolean name = offset <= last && beginsName(text[offset]);
        for (int i = offset; i <= last; i++) {
            char c = text[i];
            if (c <= ' ' && isBlank(c) || name && isAfterName(c)) {
                start = offset;
                end = i;
                slot = hash * 0x9E3779B9 >>> 20;
                return i > offset;
            }
            if (c == '"' || c == '\'') {
                return false;
            }
            hash = 31 * hash + c;
        }
        return false;
    }

    /** The offset after the word. */
    public int end() {
        return end;
    }

    /** What the word is known to be read as; null when it is not known. */
    @SuppressWarnings("unchecked")
    public T reading() {
        return readings[slot] != null && Arrays.equals(text, start, end, text, starts[slot], ends[slot])
                ? (T) readings[slot]
                : null;
    }

    /** Remembers what the word was read as. */
    public void learn(T reading) {
        starts[slot] = start;
        ends[slot] = end;
        readings[slot] = reading;
    }

    /** Forgets all words, as they may mean something else from now on. */
    public void forget() {
        Arrays.fill(readings, null);
    }

    /** Whether a character parts tokens from one another without being one. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean beginsName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == ':';
    }

    private static boolean isAfterName(char c) {
        return c == ';' || c == ',' || c == ']' || c == ')';
    }
}
