package org.turtleproof.source;

import java.util.Comparator;
import java.util.Objects;

/**
 * A stretch of a source file, from its first character to just after its last.
 *
 * @param file the file it lies in
 * @param start its first character
 * @param end the place after its last character; never before {@code start}
 * @param extent how exactly the place is known
 */
public record Span(SourceFile file, Position start, Position end, Extent extent) implements Comparable<Span> {

    /** How exactly a place is known, which depends on the format that was read. */
    public enum Extent {
        /** Start and end of the very token. */
        TOKEN,
        /** The line only, as in RDF/XML. */
        LINE,
        /** The file only, as in JSON-LD. */
        FILE
    }

    private static final Comparator<Span> ORDER = Comparator.comparing(
                    (Span span) -> span.file().name())
            .thenComparing(Span::start)
            .thenComparing(Span::end);

    public Span {
        Objects.requireNonNull(file);
        Objects.requireNonNull(extent);
        if (end.compareTo(start) < 0) {
            throw new IllegalArgumentException("ends before it starts: " + start + " to " + end);
        }
    }

    /** The token between two places of a file. */
    public static Span of(SourceFile file, Position start, Position end) {
        return new Span(file, start, end, Extent.TOKEN);
    }

    /** The token on one line that starts at {@code column} and is {@code length} code points long. */
    public static Span of(SourceFile file, int line, int column, int length) {
        Position start = new Position(line, column);
        return of(file, start, start.plus(length));
    }

    /** A whole line, for formats whose readers know no column. */
    public static Span ofLine(SourceFile file, int line) {
        return new Span(file, new Position(line, 1), new Position(line, 1), Extent.LINE);
    }

    /** A whole file, for formats whose readers know no line. */
    public static Span ofFile(SourceFile file) {
        return new Span(file, Position.START, Position.START, Extent.FILE);
    }

    /** Whether {@code other} lies wholly within this span of the same file. */
    public boolean contains(Span other) {
        return file.equals(other.file) && start.compareTo(other.start) <= 0 && other.end.compareTo(end) <= 0;
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Span span
                && file.equals(span.file)
                && start.equals(span.start)
                && end.equals(span.end)
                && extent == span.extent;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * file.hashCode() + start.hashCode()) + end.hashCode();
    }

    /** {@code file:line:column}, with only what is known. */
    @Override
    public String toString() {
        return switch (extent) {
            case TOKEN -> file.name() + ":" + start;
            case LINE -> file.name() + ":" + start.line();
            case FILE -> file.name();
        };
    }
}
