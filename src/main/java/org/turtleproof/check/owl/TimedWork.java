package org.turtleproof.check.owl;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Work in a thread of its own, waited for until a deadline and then abandoned.
 *
 * <p>Libraries look at interrupts only here and there, and never while they load. An abandoned thread is a daemon: it goes on
 * until it notices, and does not keep the process alive.
 */
final class TimedWork {

    /** Enough for expressions nested ten thousand deep. */
    private static final long STACK_BYTES = 512L << 20;

    private TimedWork() {}

    /**
     * What the work comes to.
     *
     * @throws Deadline.TimeIsUp when it does not end before the deadline
     */
    static <T> T within(Deadline deadline, Supplier<T> work) {
        deadline.check();
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "reasoning", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | CancellationException late) {
            throw abandoned(task);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw abandoned(task);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            if (failed.getCause() instanceof Error grave) {
                throw grave;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static Deadline.TimeIsUp abandoned(FutureTask<?> task) {
        task.cancel(true);
        return new Deadline.TimeIsUp();
    }
}
