package org.turtleproof.diagnostic.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A source line as a terminal shows it: tabs expanded, hidden characters visible, very long lines cut around what matters.
 *
 * @param text what is shown
 * @param firstColumn the 1-based column of the first code point that is shown
 * @param cells for each shown code point of the source, and for the end, the terminal cells before it
 */
record DisplayLine(String text, int firstColumn, List<Integer> cells) {

    private static final int TAB = 4;
    private static final int WHOLE = 200;
    private static final int BEFORE = 60;
    private static final int AFTER = 140;
    private static final String CUT = "…";

    /** The line as shown, keeping at least the code points from column {@code from} on if it must be cut. */
    static DisplayLine of(String line, int from) {
        if (line.length() <= WHOLE) {
            return of(line, 1, "", "");
        }
        int length = line.codePointCount(0, line.length());
        int first = Math.max(0, Math.min(from - 1, length) - BEFORE);
        int last = Math.min(length, Math.min(from - 1, length) + AFTER);
        int start = line.offsetByCodePoints(0, first);
        int end = line.offsetByCodePoints(start, last - first);
        return of(line.substring(start, end), first + 1, first > 0 ? CUT : "", last < length ? CUT : "");
    }

    private static DisplayLine of(String part, int firstColumn, String before, String after) {
        StringBuilder shown = new StringBuilder(before);
        int cell = before.length();
        List<Integer> cells = new ArrayList<>();
        int[] widths = DisplayWidth.offsets(part);
        int index = 0;
        for (int codePoint : (Iterable<Integer>) part.codePoints()::iterator) {
            cells.add(cell);
            if (codePoint == '\t') {
                int width = TAB - cell % TAB;
                shown.append(" ".repeat(width));
                cell += width;
            } else {
                int start = shown.length();
                VisibleText.append(shown, codePoint);
                boolean asWritten = shown.length() - start == Character.charCount(codePoint)
                        && shown.codePointAt(start) == codePoint;
                cell += asWritten ? widths[index + 1] - widths[index] : DisplayWidth.of(shown.substring(start));
            }
            index++;
        }
        cells.add(cell);
        return new DisplayLine(shown.append(after).toString(), firstColumn, cells);
    }

    /** The terminal cells before a 1-based column; columns out of sight are drawn in to what is shown. */
    int cellsBefore(int column) {
        return cells.get(Math.max(0, Math.min(column - firstColumn, cells.size() - 1)));
    }

    /** The 1-based column just after the last code point that is shown. */
    int endColumn() {
        return firstColumn + cells.size() - 1;
    }
}
