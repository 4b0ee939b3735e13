package org.turtleproof.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.turtleproof.compile.Compilation;
import org.turtleproof.compile.Compiler;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Diagnostics;
import org.turtleproof.kb.Documents;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.release.ReleaseBuilder;
import org.turtleproof.release.ReleaseBuilder.Build;
import org.turtleproof.release.ReleaseManifest;
import org.turtleproof.release.ReleasePlace;
import picocli.CommandLine.Command;
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

    /** Where a release lies when nobody says otherwise, below the knowledge base. */
    static final Path DEFAULT_OUTPUT = Path.of("target", "release");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "A knowledge base (default: this directory).", arity = "0..1")
    private Path path = Path.of("");

    @Option(names = "--output", paramLabel = "DIR", description = "Where the release goes (default: target/release).")
    private Path output;

    @Option(names = "--documents", paramLabel = "DIR", description = "The folder that holds the cited documents.")
    private Path documents;

    @Override
    public Integer call() throws Exception {
        Path root = path.toAbsolutePath();
        KnowledgeBase kb = new KnowledgeBaseLoader()
                .read(root, Optional.ofNullable(documents).map(Documents::new));
        Compilation compilation = Compiler.standard().compile(kb);
        if (compilation.checked().isEmpty()) {
            return findings(compilation.report().diagnostics());
        }
        Path place = output == null ? root.resolve(DEFAULT_OUTPUT) : output.toAbsolutePath();
        Build[] build = new Build[1];
        ReleasePlace.of(place).replace(folder -> {
            build[0] = new ReleaseBuilder().build(compilation.checked().get(), folder);
            return build[0].manifest().isPresent();
        });
        return build[0].manifest().isPresent()
                ? built(place, build[0].manifest().get())
                : findings(Diagnostics.of(build[0].problems()));
    }

    private int findings(Diagnostics diagnostics) {
        PrintWriter out = spec.commandLine().getOut();
        for (Diagnostic found : diagnostics) {
            out.println(found.primary().span() + ": " + found.severity().word() + ": " + found.message());
        }
        return ExitCode.FINDINGS;
    }

    private int built(Path place, ReleaseManifest manifest) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("release " + manifest.identity() + " in " + place + " ("
                + (manifest.files().size() + 1) + " files)");
        return ExitCode.CLEAN;
    }
}
