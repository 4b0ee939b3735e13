package org.turtleproof.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8OutputTest {

    @Test
    void writesWhatTheTextIsInUtf8WhereverItsBufferEnds() throws IOException {
        String[] pieces = {"a", "é", "\uFF5E", "\uD83D\uDE00", "abc\n", "\uD83D"};
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            StringBuilder expected = new StringBuilder();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Utf8Output out = new Utf8Output(bytes)) {
                while (expected.length() < 50_000) {
                    String piece = pieces[random.nextInt(pieces.length)];
                    expected.append(piece);
                    switch (random.nextInt(3)) {
                        case 0 -> out.write(piece);
                        case 1 -> out.write(piece.toCharArray());
                        default -> out.append(piece);
                    }
                }
            }
            assertEquals(
                    new String(expected.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8),
                    bytes.toString(StandardCharsets.UTF_8));
        }
    }
}
