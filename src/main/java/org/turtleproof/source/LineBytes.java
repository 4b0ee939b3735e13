package org.turtleproof.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where the lines of a file begin among its bytes, so that one of them can be had without decoding all.
 *
 * <p>A line ends with LF, CR LF or a lone CR.
 */
final class LineBytes {

    /** A line that was decoded. */
    private record Decoded(int number, String text) {}

    private final byte[] bytes;
    private final int[] starts;
    private volatile Decoded last = new Decoded(0, "");

    LineBytes(byte[] bytes) {
        this.bytes = bytes;
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == '\n' || b == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n')) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /** How many lines there are; a text that ends with a line break has an empty last one. */
    int count() {
        return starts.length;
    }

    /** How many lines end before an offset, which does not part a CR from its LF. */
    int before(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Where the line begins that a byte belongs to. */
    int startOf(int offset) {
        return starts[before(offset)];
    }

    /** The text of a 1-based line with its line break; empty beyond the last line. */
    String line(int number) {
        if (number < 1 || number > starts.length) {
            return "";
        }
        Decoded known = last;
        if (known.number() != number) {
            known = new Decoded(number, text(starts[number - 1], start(number + 1)));
            last = known;
        }
        return known.text();
    }

    /** The text of some lines, from one up to another. */
    String lines(int from, int to) {
        return from < to && from <= starts.length ? text(starts[from - 1], start(to)) : "";
    }

    private int start(int number) {
        return number > starts.length ? bytes.length : starts[number - 1];
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
