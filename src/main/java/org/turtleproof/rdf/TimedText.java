package org.turtleproof.rdf;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * A text that can be read only for some time, so that a regular expression that backtracks without end is ended.
 *
 * <p>Every character that a matcher reads counts; the time is looked at once in 1024 of them. To be read by one thread.
 */
public final class TimedText implements CharSequence {

    private static final int BETWEEN_LOOKS = 1024;

    private final CharSequence text;
    private final BooleanSupplier over;
    private int reads;

    private TimedText(CharSequence text, BooleanSupplier over) {
        this.text = text;
        this.over = over;
    }

    /** A text that can be read for so long from now. */
    public static TimedText within(Duration allowed, CharSequence text) {
        long end = System.nanoTime() + allowed.toNanos();
        return until(() -> System.nanoTime() - end >= 0, text);
    }

    /** A text that can be read until {@code over} says true. */
    public static TimedText until(BooleanSupplier over, CharSequence text) {
        return new TimedText(text, over);
    }

    @Override
    public int length() {
        return text.length();
    }

    /**
     * The character at an index.
     *
     * @throws TimeIsUp when the time is over
     */
    @Override
    public char charAt(int index) {
        if (++reads % BETWEEN_LOOKS == 0 && over.getAsBoolean()) {
            throw new TimeIsUp();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new TimedText(text.subSequence(start, end), over);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The signal that a text was read for longer than allowed. */
    public static final class TimeIsUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TimeIsUp() {
            super("time is up", null, false, false);
        }
    }
}
