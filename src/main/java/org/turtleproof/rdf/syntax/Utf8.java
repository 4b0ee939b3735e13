package org.turtleproof.rdf.syntax;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

/** Looks whether a file is UTF-8. */
public final class Utf8 {

    private Utf8() {}

    /** The offset after a byte order mark. */
    public static int begin(CharSequence text) {
        return !text.isEmpty() && text.charAt(0) == '\uFEFF' ? 1 : 0;
    }

    /** Whether there is a character that stands for bytes which are not UTF-8, and may have been written as well. */
    static boolean mayBeMalformed(char[] text) {
        for (char c : text) {
            if (c == '\uFFFD') {
                return true;
            }
        }
        return false;
    }

    /** The finding on the first byte that is not UTF-8; empty when all are. */
    public static Optional<Diagnostic> problem(SourceFile file) {
        byte[] bytes = file.bytes();
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        if (!result.isError()) {
            return Optional.empty();
        }
        int at = in.position();
        int offset = new String(bytes, 0, at, StandardCharsets.UTF_8).length();
        Span span = Span.of(
                file,
                file.lines().position(offset),
                file.lines().position(offset).plus(1));
        return Optional.of(Diagnostic.of(
                        SyntaxRule.MALFORMED_UTF8,
                        String.format(java.util.Locale.ROOT, "byte 0x%02X is not UTF-8", bytes[at] & 0xFF),
                        span)
                .label("byte " + at + " of the file")
                .build());
    }
}
