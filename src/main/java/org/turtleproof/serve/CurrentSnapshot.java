package org.turtleproof.serve;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.turtleproof.serve.http.AnswerCache;
import org.turtleproof.serve.http.Problem;

/** The snapshot that requests are answered from, once there is one. */
final class CurrentSnapshot {

    private final AtomicReference<Snapshot> snapshot = new AtomicReference<>();
    private final CountDownLatch first = new CountDownLatch(1);
    private final Duration patience;

    /** None yet; requests wait so long for the first one. */
    CurrentSnapshot(Duration patience) {
        this.patience = patience;
    }

    /** Answers from another one from now on. */
    void set(Snapshot other) {
        snapshot.set(other);
        first.countDown();
    }

    /** Answers from a changed one, when there is one. */
    void update(UnaryOperator<Snapshot> change) {
        snapshot.updateAndGet(known -> known == null ? null : change.apply(known));
    }

    /** The answers kept of the snapshot of now, when there is one. */
    Optional<AnswerCache> kept() {
        return Optional.ofNullable(snapshot.get()).map(Snapshot::kept);
    }

    /**
     * The snapshot of now.
     *
     * @throws org.turtleproof.serve.http.ProblemException 503 when there is none for too long
     */
    Snapshot await() {
        Snapshot known = snapshot.get();
        return known != null ? known : awaitFirst();
    }

    private Snapshot awaitFirst() {
        try {
            if (first.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return snapshot.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw Problem.of(503, "Starting", "The release is still being read: try again in a moment")
                .with("Retry-After", "1")
                .asException();
    }
}
