package org.turtleproof.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.render.HumanRenderer;
import org.turtleproof.kb.Documents;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.kb.ProofMemory;
import org.turtleproof.release.Release;
import org.turtleproof.serve.KnowledgeServer;
import org.turtleproof.serve.content.ServedRelease;

/**
 * Proves a knowledge base anew at each change and exchanges the release that is served, if it is clean.
 *
 * @param root the knowledge base
 * @param documents the cited documents, when at hand
 * @param watch tells of changes, from before the release that is served was proved
 * @param server what serves it
 * @param err where findings are told
 * @param memory what a proof takes over from the one before
 */
record Rebuilding(
        Path root,
        Optional<Documents> documents,
        SourceWatch watch,
        KnowledgeServer server,
        PrintWriter err,
        ProofMemory memory) {

    private static final double MILLION = 1e6;

    /** Goes on until the process ends. */
    void run() throws InterruptedException {
        while (true) {
            watch.awaitChange();
            watch.awaitCalm();
            err.println("the sources have changed: proving them");
            try {
                rebuild(System.nanoTime());
            } catch (IOException unreadable) {
                keep("cannot be read", String.valueOf(unreadable.getMessage()));
            } catch (RuntimeException fault) {
                keep("cannot be proved", "internal error: " + fault);
                fault.printStackTrace(err);
            } catch (StackOverflowError fault) {
                keep("cannot be proved", FaultHandler.words(fault));
            }
        }
    }

    private void keep(String why, String reason) {
        err.println("turtleproof: " + reason + "; still serving the last good release");
        server.tell("The sources have changed and " + why + "; this is the last good release. " + reason);
    }

    private void rebuild(long start) throws IOException {
        memory.begin();
        ReleaseBuild build = ReleaseBuild.run(
                new KnowledgeBaseLoader().with(memory).read(root, documents), root.resolve(ReleaseBuild.DEFAULT_PLACE));
        if (build.manifest().isPresent()) {
            server.swap(ServedRelease.of(Release.open(root.resolve(ReleaseBuild.DEFAULT_PLACE))));
            err.printf(
                    java.util.Locale.ROOT,
                    "serving release %s after %.0f ms%n",
                    build.manifest().get().identity().substring(0, 16),
                    (System.nanoTime() - start) / MILLION);
            return;
        }
        new HumanRenderer(ReportOptions.plain()).render(build.report(), err);
        err.flush();
        server.tell(summary(build));
    }

    private static String summary(ReleaseBuild build) {
        String first = build.report().diagnostics().all().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .findFirst()
                .map(found -> found.primary().span() + ": " + found.message())
                .orElse("it cannot be released");
        return "The sources have changed and have errors; this is the last good release. " + first;
    }
}
