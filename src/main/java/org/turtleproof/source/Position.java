package org.turtleproof.source;

/**
 * A place in a text: 1-based line and 1-based column, where a column counts Unicode code points.
 *
 * @param line 1 or more
 * @param column 1 or more
 */
public record Position(int line, int column) implements Comparable<Position> {

    /** The first character of a text. */
    public static final Position START = new Position(1, 1);

    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("not a 1-based position: " + line + ":" + column);
        }
    }

    /** The place {@code codePoints} further along the same line. */
    public Position plus(int codePoints) {
        return new Position(line, column + codePoints);
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Position place && line == place.line && column == place.column;
    }

    @Override
    public int hashCode() {
        return 31 * line + column;
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
