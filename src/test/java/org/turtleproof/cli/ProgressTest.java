package org.turtleproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter text = new StringWriter();
    private final PrintWriter err = new PrintWriter(text);

    @Test
    void saysOnATerminalWhatLongWorkIsAtAndWipesIt() throws InterruptedException {
        try (Progress progress = Progress.start(err, true, "reading", 0)) {
            progress.at("proving");
            for (int waited = 0; !text.toString().contains("proving … "); waited++) {
                assertTrue(waited < 3_000, text::toString);
                Thread.sleep(10);
            }
        }
        assertTrue(text.toString().matches("(?s).*proving … \\d+ s.*"), text::toString);
        assertTrue(text.toString().endsWith("\r\u001b[K"), text::toString);
    }

    @Test
    void isSilentForShortWork() {
        Progress.start(err, true, "reading", 60_000).close();
        assertEquals("", text.toString());
    }

    @Test
    void isSilentWhereThereIsNoTerminal() throws InterruptedException {
        try (Progress progress = Progress.start(err, false, "reading", 0)) {
            Thread.sleep(300);
            progress.at("proving");
        }
        assertEquals("", text.toString());
    }
}
