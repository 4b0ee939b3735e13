package org.turtleproof.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.turtleproof.check.StageTimes;
import org.turtleproof.compile.Compiler;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.kb.AbandonedProofException;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.ProofMemory;

/**
 * Proves sources again at each change, taking over from the proof before what the change does not affect.
 *
 * @param sources what is proved
 * @param reporting how it is told
 * @param baseline what is known already
 * @param timings whether to say how long each stage took
 * @param err where it says what it is at
 */
record Watching(
        SourceOptions sources, ReportOptions reporting, BaselineOptions baseline, boolean timings, PrintWriter err) {

    /** Proofs in a row that give way to a newer edit; then one is brought to its end, however fast the edits come. */
    private static final int MOST_ABANDONED = 5;

    /** Goes on until the process ends. */
    int run() throws IOException, InterruptedException, ExecutionException {
        ProofMemory memory = ProofMemory.lasting();
        // Before the first proof, so that an edit during it is noticed.
        try (SourceWatch watch = SourceWatch.start(sources.places())) {
            int abandoned = 0;
            while (true) {
                memory.begin();
                boolean patient = abandoned < MOST_ABANDONED;
                CompletableFuture<Void> changed = new CompletableFuture<>();
                Thread lookout =
                        new Thread(() -> lookOut(watch, patient ? memory::abandon : () -> {}, changed), "lookout");
                lookout.setDaemon(true);
                lookout.start();
                abandoned = attempt(memory, abandoned > 0) ? 0 : abandoned + 1;
                changed.get();
                if (abandoned > 0) {
                    watch.awaitCalm();
                }
            }
        }
    }

    private static void lookOut(SourceWatch watch, Runnable then, CompletableFuture<Void> changed) {
        try {
            watch.awaitChange();
            then.run();
            changed.complete(null);
        } catch (InterruptedException | RuntimeException fault) {
            changed.completeExceptionally(fault);
        }
    }

    /**
     * Proves once; false when the proof gave way to a newer edit.
     *
     * @param calm whether the files have been left alone for a moment
     */
    private boolean attempt(ProofMemory memory, boolean calm) throws InterruptedException {
        long start = System.nanoTime();
        try {
            prove(memory, calm);
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            err.println(String.format(Locale.ROOT, "proved in %d ms; watching", took));
        } catch (AbandonedProofException overtaken) {
            err.println("changed again before the proof was done; proving the newest text");
            return false;
        } catch (IOException unreadable) {
            err.println("turtleproof: " + FaultHandler.describe(unreadable) + "; watching");
        } catch (RuntimeException fault) {
            err.println("turtleproof: internal error: " + fault + "; watching");
            fault.printStackTrace(err);
        } catch (StackOverflowError fault) {
            err.println("turtleproof: " + FaultHandler.words(fault) + "; watching");
        } finally {
            err.flush();
        }
        return true;
    }

    private void prove(ProofMemory memory, boolean calm) throws IOException, InterruptedException {
        StageTimes times = new StageTimes();
        ReadSources read;
        Report report;
        boolean standing = calm;
        do {
            long begun = System.nanoTime();
            read = sources.gather();
            report = report(read, memory, times);
            standing = standing || stands(read, begun);
            memory.goOn();
        } while (!standing);
        reporting.write(report);
        if (timings) {
            new Timetable(times.steps()).write(err);
        }
    }

    private Report report(ReadSources read, ProofMemory memory, StageTimes times) throws IOException {
        KnowledgeBase kb;
        try (StageTimes.Running step = times.start("reading")) {
            kb = read.load(memory);
        }
        return baseline.withoutKnown(Compiler.standard().compile(kb, times).report());
    }

    /** Whether what was read while an editor may still have been writing is what it has left, read again a moment later. */
    private boolean stands(ReadSources read, long begun) throws IOException, InterruptedException {
        SourceWatch.letSettle(begun);
        return sources.gather().equals(read);
    }
}
