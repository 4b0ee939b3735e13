package org.turtleproof.check.shacl.shape;

/** Where validation puts its results. */
public interface ResultSink {

    /** Takes a result. */
    void add(Result result);

    /** Whether further results would change nothing. */
    default boolean full() {
        return false;
    }

    /** A sink that only remembers whether there was any result. */
    final class Verdict implements ResultSink {
        private boolean failed;

        @Override
        public void add(Result result) {
            failed = true;
        }

        @Override
        public boolean full() {
            return failed;
        }

        /** Whether there was none. */
        public boolean conforms() {
            return !failed;
        }
    }
}
