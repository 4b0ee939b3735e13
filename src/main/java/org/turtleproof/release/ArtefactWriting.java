package org.turtleproof.release;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Writes artefacts side by side, each as soon as those that it needs are written, and lists their files in the order of the
 * artefacts.
 *
 * @param content what they are made from
 * @param folder where they go
 */
record ArtefactWriting(ReleaseContent content, ReleaseFolder folder) {

    /**
     * An artefact and what must be written before it.
     *
     * @param artefact what is written
     * @param needs artefacts of former steps, whose files it sees in this order; it sees no others
     */
    record Step(Artefact artefact, List<Artefact> needs) {}

    /** Writes all of them; the first fault is thrown once everything has stopped. */
    void write(List<Step> steps) throws IOException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Map<Artefact, CompletableFuture<ReleaseFolder>> parts = new IdentityHashMap<>();
            for (Step step : steps) {
                List<CompletableFuture<ReleaseFolder>> needed =
                        step.needs().stream().map(parts::get).toList();
                parts.put(
                        step.artefact(),
                        CompletableFuture.allOf(needed.toArray(CompletableFuture[]::new))
                                .thenApplyAsync(ready -> written(step.artefact(), needed), threads));
            }
            for (Step step : steps) {
                folder.add(finished(parts.get(step.artefact())));
            }
        } finally {
            threads.shutdownNow();
            awaitEnd(threads);
        }
    }

    private ReleaseFolder written(Artefact artefact, List<CompletableFuture<ReleaseFolder>> needed) {
        ReleaseFolder part =
                folder.part(needed.stream().map(CompletableFuture::join).toList());
        try {
            artefact.write(content, part);
        } catch (IOException unwritable) {
            throw new CompletionException(unwritable);
        }
        return part;
    }

    /** Until nobody writes to the folder any more, so that whoever clears it away clears all of it. */
    private static void awaitEnd(ExecutorService threads) {
        try {
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static ReleaseFolder finished(CompletableFuture<ReleaseFolder> part) throws IOException {
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
