package org.turtleproof.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Help.Ansi;

/**
 * One line on a terminal that says what long work is at; it appears after a second and is wiped when the work ends. Silent where
 * standard error is no terminal.
 */
final class Progress implements AutoCloseable {

    /** Set by the launcher, which can tell: {@code yes} when standard error is a terminal, else {@code no}. */
    static final String TERMINAL = "TURTLEPROOF_TERMINAL";

    private static final String WIPE = "\r\u001b[K";

    private final PrintWriter err;
    private final long started = System.nanoTime();
    private final Optional<ScheduledExecutorService> clock;
    private String step;
    private boolean shown;
    private boolean ended;

    private Progress(PrintWriter err, boolean terminal, String step, long delayMillis) {
        this.err = err;
        this.step = step;
        this.clock =
                terminal ? Optional.of(Executors.newSingleThreadScheduledExecutor(Progress::thread)) : Optional.empty();
        clock.ifPresent(running -> running.scheduleAtFixedRate(this::show, delayMillis, 200, TimeUnit.MILLISECONDS));
    }

    /** Starts with a first step, such as {@code proving}. */
    static Progress start(PrintWriter err, String step) {
        String told = System.getenv(TERMINAL);
        return new Progress(err, told == null ? Ansi.AUTO.enabled() : told.equals("yes"), step, 1000);
    }

    /** One that never shows. */
    static Progress silent() {
        return new Progress(new PrintWriter(Writer.nullWriter()), false, "", 0);
    }

    /** The same where it is known whether there is a terminal, and with another delay than a second. */
    static Progress start(PrintWriter err, boolean terminal, String step, long delayMillis) {
        return new Progress(err, terminal, step, delayMillis);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }

    /** Goes on to another step. */
    synchronized void at(String next) {
        step = next;
    }

    private synchronized void show() {
        if (ended) {
            return;
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started);
        err.print(WIPE + step + " … " + seconds + " s");
        err.flush();
        shown = true;
    }

    @Override
    public void close() {
        clock.ifPresent(ExecutorService::shutdownNow);
        synchronized (this) {
            ended = true;
            if (shown) {
                err.print(WIPE);
                err.flush();
            }
        }
    }
}
