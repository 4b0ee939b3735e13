package org.turtleproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FaultHandlerTest {

    private final StringWriter err = new StringWriter();

    @Command(name = "any")
    private static final class AnyCommand {}

    private int handle(Exception fault) {
        CommandLine command = new CommandLine(new AnyCommand()).setErr(new PrintWriter(err, true));
        return new FaultHandler().handleExecutionException(fault, command, null);
    }

    @Test
    void saysInOneLineWhatCannotBeRead() {
        assertEquals(ExitCode.UNREADABLE, handle(new NoSuchFileException("a.ttl")));
        assertEquals(ExitCode.UNREADABLE, handle(new UncheckedIOException(new AccessDeniedException("b.ttl"))));
        assertEquals(ExitCode.UNREADABLE, handle(new IOException("c.ttl: broken")));
        assertEquals("""
                turtleproof: a.ttl: no such file or folder
                turtleproof: b.ttl: not allowed to read it
                turtleproof: c.ttl: broken
                """, err.toString().replace("\r", ""));
    }

    @Test
    void ownsUpToItsOwnFaults() {
        assertEquals(ExitCode.FAULT, handle(new IllegalStateException("impossible")));
        assertTrue(err.toString().startsWith("turtleproof: internal error: "), err.toString());
    }

    @Test
    void tellsWhatToDoWhenMemoryRunsOut() {
        assertTrue(FaultHandler.words(new OutOfMemoryError()).contains("-Xmx8g"));
        assertTrue(FaultHandler.words(new StackOverflowError()).contains("-Xss1g"));
        assertTrue(FaultHandler.words(new NoClassDefFoundError("X")).startsWith("internal error"));
    }
}
