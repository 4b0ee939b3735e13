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
                abandoned = attempt(memory) ? 0 : abandoned + 1;
                changed.get();
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

    /** Proves once; false when the proof gave way to a newer edit. */
    private boolean attempt(ProofMemory memory) {
        long start = System.nanoTime();
        try {
            prove(memory);
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

    private void prove(ProofMemory memory) throws IOException {
        StageTimes times = new StageTimes();
        KnowledgeBase kb;
        try (StageTimes.Running step = times.start("reading")) {
            kb = sources.gather().load(memory);
        }
        Report report =
                baseline.withoutKnown(Compiler.standard().compile(kb, times).report());
        reporting.write(report);
        if (timings) {
            new Timetable(times.steps()).write(err);
        }
    }
}
