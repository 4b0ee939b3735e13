package org.turtleproof.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/**
 * A file as it was read once: its name as people know it, its bytes, and on demand its text and lines.
 *
 * <p>Immutable and safe for use by several threads. Two source files are equal when name and bytes are.
 */
public final class SourceFile {

    /** The least byte with which a character of UTF-8 begins that is not ASCII. */
    private static final byte LEAD = (byte) 0xC0;

    /** The least byte with which a character begins that has two units in UTF-16. */
    private static final byte LEAD_OF_PAIR = (byte) 0xF0;

    private final String name;
    private final byte[] bytes;
    private volatile Lines lines;
    private volatile LineBytes lineBytes;
    private volatile String sha256;

    private SourceFile(String name, byte[] bytes) {
        this.name = Objects.requireNonNull(name);
        this.bytes = bytes;
    }

    /** A file on disk, shown under {@code name} (relative, with {@code /}). */
    public static SourceFile read(Path path, String name) throws IOException {
        return new SourceFile(name, Files.readAllBytes(path));
    }

    /** A text that is on no disk, encoded as UTF-8. */
    public static SourceFile of(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes that are on no disk, such as the body of a request. */
    public static SourceFile of(String name, byte[] bytes) {
        return new SourceFile(name, bytes.clone());
    }

    /** The name people know it by: relative to where the compiler was pointed, with {@code /} on every system. */
    public String name() {
        return name;
    }

    /** The last segment of the name. */
    public String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The last segment of the name without its extension. */
    public String stem() {
        String fileName = fileName();
        int dot = fileName.lastIndexOf('.');
        return dot <= 0 ? fileName : fileName.substring(0, dot);
    }

    /** How many bytes it has. */
    public int size() {
        return bytes.length;
    }

    /** Its bytes, from the first; closing the stream is not needed. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** A copy of its bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** SHA-256 of its bytes, 64 lower-case hexadecimal digits, computed at the first call. */
    public String sha256() {
        String known = sha256;
        if (known == null) {
            known = Sha256.of(bytes);
            sha256 = known;
        }
        return known;
    }

    /** Its text, decoded as UTF-8; malformed bytes become U+FFFD. Decoded at each call. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The text of its bytes from one offset up to another; malformed bytes become U+FFFD. */
    public String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** The UTF-16 units of its bytes from one offset up to another; malformed bytes become U+FFFD. */
    public char[] characters(int from, int to) {
        CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes, from, to - from));
        return decoded.length() == decoded.capacity()
                ? decoded.array()
                : Arrays.copyOf(decoded.array(), decoded.length());
    }

    /** The byte at an offset. */
    public byte at(int offset) {
        return bytes[offset];
    }

    /** The offset of the byte so many UTF-16 units after the character that begins at a byte; for files that are UTF-8. */
    public int offset(int from, int units) {
        byte[] text = bytes;
        int at = from;
        int passed = 0;
        while (passed < units || at < text.length && text[at] < LEAD) {
            byte b = text[at++];
            if (b >= 0) {
                passed++;
            } else if (b >= LEAD) {
                passed += b < LEAD_OF_PAIR ? 1 : 2;
            }
        }
        return at;
    }

    /** How many lines it has; one that ends with a line break has an empty last one. */
    public int lineCount() {
        return lineBytes().count();
    }

    /** How many lines end before an offset of bytes, which does not part a CR from its LF. */
    public int linesBefore(int offset) {
        return lineBytes().before(offset);
    }

    /** The offset of the first byte of the line that a byte belongs to. */
    public int startOfLine(int offset) {
        return lineBytes().startOf(offset);
    }

    /** The text of a 1-based line, without its line break; empty beyond the last line. */
    public String line(int number) {
        String line = lineBytes().line(number);
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return line.substring(0, end);
    }

    /** The text that a span covers; positions beyond a line or the text are drawn in to its end. */
    public String text(Span span) {
        Position start = span.start();
        Position end = span.end();
        String first = lineBytes().line(start.line());
        int from = offset(first, start.column());
        if (start.line() == end.line()) {
            return first.substring(from, offset(first, end.column()));
        }
        String last = lineBytes().line(end.line());
        return first.substring(from)
                + lineBytes().lines(start.line() + 1, end.line())
                + last.substring(0, offset(last, end.column()));
    }

    private static int offset(String line, int column) {
        return Lines.offset(line, 0, line.length(), column);
    }

    private LineBytes lineBytes() {
        LineBytes known = lineBytes;
        if (known == null) {
            known = new LineBytes(bytes);
            lineBytes = known;
        }
        return known;
    }

    /** Its whole text and the lines of it, decoded and indexed at the first call. */
    public Lines lines() {
        Lines known = lines;
        if (known == null) {
            known = Lines.of(text());
            lines = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof SourceFile that && name.equals(that.name) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
