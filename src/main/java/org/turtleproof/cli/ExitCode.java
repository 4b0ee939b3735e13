package org.turtleproof.cli;

/** What a command's exit status means, the same for every command. */
public final class ExitCode {

    /** Nothing to complain about. */
    public static final int CLEAN = 0;

    /** Findings at or above the failing severity. */
    public static final int FINDINGS = 1;

    /** Wrong usage. */
    public static final int USAGE = 2;

    /** Input that cannot be read. */
    public static final int UNREADABLE = 3;

    /** Our own fault. */
    public static final int FAULT = 4;

    private ExitCode() {}
}
