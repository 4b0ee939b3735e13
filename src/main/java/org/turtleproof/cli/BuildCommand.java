package org.turtleproof.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.release.Release;
import org.turtleproof.release.ReleaseManifest;
import org.turtleproof.serve.StaticSite;
import org.turtleproof.serve.content.ServedRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code build}: proves a knowledge base and puts a release of it in place, in one step. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Prove a knowledge base, then write a release of it.")
final class BuildCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "A knowledge base (default: this directory).", arity = "0..1")
    private Path path = Path.of("");

    @Option(names = "--output", paramLabel = "DIR", description = "Where the release goes (default: target/release).")
    private Path output;

    @Option(names = "--documents", paramLabel = "DIR", description = "The folder that holds the cited documents.")
    private Path documents;

    @Option(names = "--site", paramLabel = "DIR", description = "Also write the pages as files that need no server.")
    private Path site;

    @Mixin
    private ReportOptions reporting;

    @Override
    public Integer call() throws Exception {
        reporting.validate();
        Path root = SourceOptions.knowledgeBase(path);
        Path place = output == null ? root.resolve(ReleaseBuild.DEFAULT_PLACE) : output.toAbsolutePath();
        ReleaseBuild build = build(root, place);
        reporting.write(build.report());
        if (build.manifest().isEmpty()) {
            return ExitCode.FINDINGS;
        }
        ReleaseManifest manifest = build.manifest().get();
        PrintWriter err = spec.commandLine().getErr();
        err.println("release " + manifest.identity() + " in " + place + " ("
                + (manifest.files().size() + 1) + " files)");
        if (site != null) {
            try (StaticSite pages = new StaticSite(ServedRelease.of(Release.open(place)))) {
                err.println("site in " + site + " (" + pages.write(site) + " files)");
            }
        }
        return ExitCode.CLEAN;
    }

    private ReleaseBuild build(Path root, Path place) throws IOException {
        try (Progress progress = Progress.start(spec.commandLine().getErr(), "reading")) {
            KnowledgeBase kb = new KnowledgeBaseLoader().read(root, SourceOptions.documents(documents));
            return ReleaseBuild.run(kb, place, report -> reporting.status(report) == ExitCode.CLEAN, progress);
        }
    }
}
