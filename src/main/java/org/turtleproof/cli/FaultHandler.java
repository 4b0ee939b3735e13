package org.turtleproof.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns an exception that reached the top into one clear line and the right exit status. */
final class FaultHandler implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult arguments) {
        Throwable cause = fault instanceof UncheckedIOException ? fault.getCause() : fault;
        if (cause instanceof IOException io) {
            command.getErr().println("turtleproof: cannot read " + describe(io));
            return ExitCode.UNREADABLE;
        }
        command.getErr().println("turtleproof: internal error: " + fault);
        fault.printStackTrace(command.getErr());
        return ExitCode.FAULT;
    }

    private static String describe(IOException fault) {
        return fault instanceof NoSuchFileException
                ? fault.getMessage() + ": no such file"
                : String.valueOf(fault.getMessage());
    }
}
