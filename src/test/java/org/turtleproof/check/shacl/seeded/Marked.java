package org.turtleproof.check.shacl.seeded;

import org.turtleproof.source.Position;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

/**
 * A text with one place marked in it.
 *
 * @param file the text, without the marks
 * @param place what stood between them
 */
record Marked(SourceFile file, Span place) {

    /** What begins the marked place. */
    static final char OPEN = '«';

    /** What ends it. */
    static final char CLOSE = '»';

    static Marked of(String name, String text) {
        int open = text.indexOf(OPEN);
        int close = text.indexOf(CLOSE);
        if (open < 0 || close < open || text.indexOf(OPEN, open + 1) >= 0) {
            throw new IllegalArgumentException("not exactly one marked place: " + text);
        }
        String bare = text.substring(0, open) + text.substring(open + 1, close) + text.substring(close + 1);
        SourceFile file = SourceFile.of(name, bare);
        Position start = file.lines().position(open);
        Position end = file.lines().position(close - 1);
        return new Marked(file, Span.of(file, start, end));
    }
}
