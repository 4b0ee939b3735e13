package org.turtleproof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Threads that take up jobs in the order given, as many as there are processors, the caller being one of them.
 *
 * <p>They are no workers of a fork-join pool: one of those, waiting for its own parts, may take up a job that waits for what it
 * holds.
 */
final class Crew {

    private final List<Runnable> jobs;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<Throwable> fault = new AtomicReference<>();

    private Crew(List<Runnable> jobs) {
        this.jobs = jobs;
    }

    /** Does all the jobs; what one throws is thrown here once all threads have stopped, and nothing more is taken up. */
    static void run(List<Runnable> jobs) {
        new Crew(List.copyOf(jobs)).run();
    }

    private void run() {
        int threads = Math.min(jobs.size(), Runtime.getRuntime().availableProcessors());
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            Thread thread = new Thread(this::work, "proof-" + i);
            thread.setDaemon(true);
            thread.start();
            others.add(thread);
        }
        work();
        others.forEach(Crew::join);
        if (fault.get() instanceof Error error) {
            throw error;
        }
        if (fault.get() instanceof RuntimeException exception) {
            throw exception;
        }
    }

    private void work() {
        for (int i = next.getAndIncrement(); i < jobs.size() && fault.get() == null; i = next.getAndIncrement()) {
            try {
                jobs.get(i).run();
            } catch (RuntimeException | Error thrown) {
                fault.compareAndSet(null, thrown);
            }
        }
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
