package org.turtleproof.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long the steps of a proof took by the clock, in the order in which they ended. Steps run side by side, and those that wait
 * for another count the waiting, so their sum exceeds the whole. Safe for use by several threads.
 */
public final class StageTimes {

    /**
     * One step.
     *
     * @param name the name of a stage, or of what prepares stages, such as {@code reading}
     * @param begin when it began, after these times did
     * @param length how long it took
     */
    public record Step(String name, Duration begin, Duration length) {}

    /** A step that is under way; closing ends it. */
    public final class Running implements AutoCloseable {
        private final String name;
        private final long begin = System.nanoTime();

        private Running(String name) {
            this.name = name;
        }

        @Override
        public void close() {
            Duration length = Duration.ofNanos(System.nanoTime() - begin);
            synchronized (steps) {
                steps.add(new Step(name, Duration.ofNanos(begin - start), length));
            }
        }
    }

    private final long start = System.nanoTime();
    private final List<Step> steps = new ArrayList<>();

    /** Begins a step. */
    public Running start(String name) {
        return new Running(name);
    }

    /** The steps that have ended. */
    public List<Step> steps() {
        synchronized (steps) {
            return List.copyOf(steps);
        }
    }
}
