package org.turtleproof.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
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
            command.getErr().println("turtleproof: " + describe(io));
            return ExitCode.UNREADABLE;
        }
        command.getErr().println("turtleproof: internal error: " + fault);
        fault.printStackTrace(command.getErr());
        return ExitCode.FAULT;
    }

    /** What to say of a fault of the virtual machine or of the installation, in one line. */
    static String words(Error fault) {
        if (fault instanceof OutOfMemoryError) {
            return "not enough memory: give Java more, such as JDK_JAVA_OPTIONS=-Xmx8g";
        }
        if (fault instanceof StackOverflowError) {
            return "the input is nested too deeply: give Java larger stacks, such as JDK_JAVA_OPTIONS=-Xss1g";
        }
        return "internal error: " + fault;
    }

    /** What to say of input that cannot be read, in one line. */
    static String describe(IOException fault) {
        if (fault instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file or folder";
        }
        if (fault instanceof AccessDeniedException denied) {
            return denied.getFile() + ": not allowed to read it";
        }
        return String.valueOf(fault.getMessage());
    }
}
