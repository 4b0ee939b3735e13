package org.turtleproof.release;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Writes artefacts round by round, those of a round side by side, and lists their files in the order of the artefacts.
 *
 * @param content what they are made from
 * @param folder where they go
 */
record ArtefactWriting(ReleaseContent content, ReleaseFolder folder) {

    /** Writes all of them; the first fault is thrown once everything has stopped. */
    void write(List<List<Artefact>> rounds) throws IOException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            for (List<Artefact> round : rounds) {
                List<Future<ReleaseFolder>> parts = new ArrayList<>();
                for (Artefact artefact : round) {
                    ReleaseFolder part = folder.part();
                    parts.add(threads.submit(() -> {
                        artefact.write(content, part);
                        return part;
                    }));
                }
                for (Future<ReleaseFolder> part : parts) {
                    folder.add(finished(part));
                }
            }
        } finally {
            threads.shutdownNow();
            awaitEnd(threads);
        }
    }

    /** Until nobody writes to the folder any more, so that whoever clears it away clears all of it. */
    private static void awaitEnd(ExecutorService threads) {
        try {
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static ReleaseFolder finished(Future<ReleaseFolder> part) throws IOException {
        try {
            return part.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException unwritable) {
                throw unwritable;
            }
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (failed.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the release was not finished");
        }
    }
}
