package org.turtleproof.rdf.syntax;

import java.util.ArrayList;
import java.util.List;
import org.turtleproof.source.SourceFile;

/**
 * A stretch of a file between two places that look like ends of statements: a full stop at the end of a line. Whether they are
 * is for the reader to find out.
 *
 * @param start the offset of its first byte
 * @param end the offset after its last byte
 */
record Portion(int start, int end) {

    /** Enough for what most files declare at their beginning. */
    private static final int FIRST = 1 << 11;

    /** Few enough to keep all processors busy, and many enough that putting portions together costs little. */
    private static final int USUAL = 1 << 17;

    /** The portions of a file, which together are all of it. */
    static List<Portion> of(SourceFile file) {
        return of(file, FIRST, USUAL);
    }

    /** Portions of no less than so many bytes. */
    static List<Portion> of(SourceFile file, int first, int usual) {
        List<Portion> portions = new ArrayList<>();
        int start = 0;
        while (start < file.size()) {
            int end = endOfStatement(file, start + (start == 0 ? first : usual));
            portions.add(new Portion(start, end));
            start = end;
        }
        return portions;
    }

    private static int endOfStatement(SourceFile file, int from) {
        for (int i = Math.max(1, from); i < file.size(); i++) {
            if (file.at(i) == '\n'
                    && (file.at(i - 1) == '.' || i > 1 && file.at(i - 1) == '\r' && file.at(i - 2) == '.')) {
                return i + 1;
            }
        }
        return file.size();
    }

    /** Its UTF-16 units. */
    char[] characters(SourceFile file) {
        return file.characters(start, end);
    }
}
