package org.turtleproof.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static String draw(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            text.append(new String[] {"a", "\r", "\n", "\r\n", "é", "平", "😀"}[random.nextInt(7)]);
        }
        return text.toString();
    }

    @Test
    void linesEndWithLineFeedsCarriageReturnsOrBoth() {
        Random random = new Random(20261122);
        for (int i = 0; i < 20_000; i++) {
            String text = draw(random);
            SourceFile file = SourceFile.of("f", text);
            String[] lines = text.split("\r\n|\r|\n", -1);
            assertEquals(lines.length, file.lineCount(), () -> "of " + text);
            for (int line = 1; line <= lines.length; line++) {
                assertEquals(lines[line - 1], file.line(line), "of " + text);
            }
            assertEquals("", file.line(lines.length + 1));
        }
    }

    @Test
    void aSpanCoversWhatLiesBetweenThePositionsOfTwoOffsets() {
        Random random = new Random(20261123);
        for (int i = 0; i < 20_000; i++) {
            String text = draw(random);
            SourceFile file = SourceFile.of("f", text);
            int length = text.codePointCount(0, text.length());
            int from = text.offsetByCodePoints(0, random.nextInt(length + 1));
            int to = text.offsetByCodePoints(from, random.nextInt(text.codePointCount(from, text.length()) + 1));
            Lines lines = file.lines();
            Position start = lines.position(from);
            Span span = Span.of(file, start, lines.position(to));
            assertEquals(text.substring(from, to), file.text(span), () -> from + " to " + to + " of " + text);
            assertEquals(from, lines.offset(start));
            int offset = text.substring(0, from).getBytes(UTF_8).length;
            assertEquals(offset + text.substring(from, to).getBytes(UTF_8).length, file.offset(offset, to - from));
            boolean parts = from > 0 && text.startsWith("\r\n", from - 1);
            assertEquals(parts ? start.line() : start.line() - 1, file.linesBefore(offset) + (parts ? 1 : 0));
        }
    }

    @Test
    void positionsBeyondALineOrTheTextAreDrawnInToItsEnd() {
        SourceFile file = SourceFile.of("f", "ab\ncd");
        assertEquals("b\n", file.text(Span.of(file, new Position(1, 2), new Position(1, 99))));
        assertEquals("cd", file.text(Span.of(file, new Position(2, 1), new Position(7, 3))));
        assertEquals("", file.text(Span.of(file, new Position(5, 1), new Position(7, 3))));
    }

    @Test
    void bytesAreDecodedInPartAsTheyAreInWhole() {
        Random random = new Random(20261124);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = new byte[random.nextInt(30)];
            random.nextBytes(bytes);
            for (int j = 0; j < bytes.length; j++) {
                bytes[j] = random.nextInt(4) == 0 ? (byte) '\n' : random.nextBoolean() ? (byte) 'a' : bytes[j];
            }
            SourceFile file = SourceFile.of("f", bytes);
            String[] lines = file.text().split("\r\n|\r|\n", -1);
            for (int line = 1; line <= lines.length; line++) {
                assertEquals(lines[line - 1], file.line(line));
            }
            assertArrayEquals(file.text().toCharArray(), file.characters(0, file.size()));
        }
    }
}
