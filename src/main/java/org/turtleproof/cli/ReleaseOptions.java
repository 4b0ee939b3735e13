package org.turtleproof.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.turtleproof.diagnostic.render.HumanRenderer;
import org.turtleproof.kb.Documents;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.release.Release;
import org.turtleproof.source.SourceTree;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which release a command works on: the one that is named, else that of a knowledge base, built when it is missing or stale. */
final class ReleaseOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--release",
            paramLabel = "DIR",
            description = "A release (default: that of the knowledge base, built when needed).")
    private Path release;

    @Option(names = "--kb", paramLabel = "DIR", description = "The knowledge base (default: this directory).")
    private Path root = Path.of("");

    @Option(names = "--documents", paramLabel = "DIR", description = "The folder that holds the cited documents.")
    private Path documents;

    /** The folder of the knowledge base; absent when a release was named. */
    Optional<Path> knowledgeBase() throws IOException {
        return release == null ? Optional.of(SourceOptions.knowledgeBase(root)) : Optional.empty();
    }

    /** The folder of the documents, when it was given. */
    Optional<Documents> documents() throws IOException {
        return SourceOptions.documents(documents);
    }

    /**
     * The release, verified but for the statements, which are verified when they are read. Without {@code --release}, the knowledge base is proven and built when its release is not current; findings
     * are written to standard error.
     *
     * @return absent when the knowledge base has errors
     */
    Optional<Release> open() throws IOException {
        if (release != null) {
            return Optional.of(Release.openToRead(release));
        }
        Path folder = SourceOptions.knowledgeBase(root);
        Path place = folder.resolve(ReleaseBuild.DEFAULT_PLACE);
        SourceTree sources = SourceTree.read(folder);
        Optional<Release> current = ReleaseBuild.current(sources, place);
        if (current.isPresent()) {
            return current;
        }
        ReleaseBuild build = build(sources, place);
        if (build.manifest().isEmpty()) {
            new HumanRenderer(ReportOptions.plain())
                    .render(build.report(), spec.commandLine().getErr());
            return Optional.empty();
        }
        return Optional.of(Release.open(place));
    }

    private ReleaseBuild build(SourceTree sources, Path place) throws IOException {
        try (Progress progress = Progress.start(spec.commandLine().getErr(), "reading")) {
            return ReleaseBuild.run(new KnowledgeBaseLoader().load(sources, documents()), place, progress);
        }
    }
}
