package org.turtleproof.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.render.HumanRenderer;
import org.turtleproof.kb.Documents;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.release.Release;
import org.turtleproof.serve.KnowledgeServer;
import org.turtleproof.serve.content.ServedRelease;

/**
 * Proves a knowledge base anew at each change and exchanges the release that is served, if it is clean.
 *
 * @param root the knowledge base
 * @param documents the cited documents, when at hand
 * @param server what serves it
 * @param err where findings are told
 */
record Rebuilding(Path root, Optional<Documents> documents, KnowledgeServer server, PrintWriter err) {

    private static final double MILLION = 1e6;

    /** Goes on until the process ends. */
    void run() throws IOException, InterruptedException {
        SourceWatch watch = new SourceWatch(root);
        SourceWatch.State state = watch.look();
        while (true) {
            state = watch.awaitChange(state);
            long start = System.nanoTime();
            try {
                rebuild(start);
            } catch (IOException unreadable) {
                err.println("turtleproof: " + unreadable.getMessage() + "; still serving the last good release");
            }
        }
    }

    private void rebuild(long start) throws IOException {
        ReleaseBuild build = ReleaseBuild.run(
                new KnowledgeBaseLoader().read(root, documents), root.resolve(ReleaseBuild.DEFAULT_PLACE));
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
