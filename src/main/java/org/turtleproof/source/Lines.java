package org.turtleproof.source;

import java.util.Arrays;

/**
 * The lines of a text: where each begins, and how offsets become positions.
 *
 * <p>A line ends with LF, CR LF or a lone CR. Offsets are UTF-16 indexes into the text; positions count code points.
 */
public final class Lines {

    private final String text;
    private final int[] starts;

    private Lines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** The lines of a text. */
    public static Lines of(String text) {
        int[] starts = new int[16];
        int count = 1;
        int cr = next(text, '\r', 0);
        int lf = next(text, '\n', 0);
        while (Math.min(cr, lf) < text.length()) {
            int end = cr + 1 == lf && lf < text.length() ? lf : Math.min(cr, lf);
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
            cr = cr > end ? cr : next(text, '\r', end + 1);
            lf = lf > end ? lf : next(text, '\n', end + 1);
        }
        return new Lines(text, Arrays.copyOf(starts, count));
    }

    private static int next(String text, char wanted, int from) {
        int found = text.indexOf(wanted, from);
        return found < 0 ? text.length() : found;
    }

    /** The whole text that the lines make up. */
    public String text() {
        return text;
    }

    /** The position of a UTF-16 offset between 0 and the text's length. */
    public Position position(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int index = found >= 0 ? found : -found - 2;
        return new Position(index + 1, 1 + text.codePointCount(starts[index], offset));
    }

    /** The UTF-16 offset of a position; positions beyond a line or the text are drawn in to its end. */
    public int offset(Position position) {
        if (position.line() > starts.length) {
            return text.length();
        }
        int start = starts[position.line() - 1];
        int end = position.line() == starts.length ? text.length() : starts[position.line()];
        return offset(text, start, end, position.column());
    }

    /** The UTF-16 offset of a column of the line that lies between two offsets; columns beyond it are drawn in to its end. */
    static int offset(String text, int start, int end, int column) {
        int offset = start;
        for (int passed = 1; passed < column && offset < end; passed++) {
            offset += Character.charCount(text.codePointAt(offset));
        }
        return offset;
    }
}
