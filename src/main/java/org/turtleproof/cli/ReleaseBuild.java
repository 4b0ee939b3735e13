package org.turtleproof.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.turtleproof.compile.Compilation;
import org.turtleproof.compile.Compiler;
import org.turtleproof.diagnostic.Diagnostics;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.release.BrokenReleaseException;
import org.turtleproof.release.Release;
import org.turtleproof.release.ReleaseBuilder;
import org.turtleproof.release.ReleaseManifest;
import org.turtleproof.release.ReleaseManifest.Source;
import org.turtleproof.release.ReleasePlace;
import org.turtleproof.source.CompilerVersion;
import org.turtleproof.source.SourceTree;

/**
 * One run from sources to a release in place.
 *
 * @param report what the checks found and looked at
 * @param manifest the release; absent when there were errors
 */
record ReleaseBuild(Report report, Optional<ReleaseManifest> manifest) {

    /** Where a release lies when nobody says otherwise, below the knowledge base. */
    static final Path DEFAULT_PLACE = Path.of("target", "release");

    /** Proves the knowledge base and, when there is no error, puts its release in place in one step; in silence. */
    static ReleaseBuild run(KnowledgeBase kb, Path place) throws IOException {
        return run(kb, place, Progress.silent());
    }

    /** The same, saying meanwhile what it is at. */
    static ReleaseBuild run(KnowledgeBase kb, Path place, Progress progress) throws IOException {
        return run(kb, place, report -> true, progress);
    }

    /** The same, only when the report is good enough too. */
    static ReleaseBuild run(KnowledgeBase kb, Path place, Predicate<Report> goodEnough, Progress progress)
            throws IOException {
        progress.at("proving");
        Compilation compilation = Compiler.standard().compile(kb);
        if (compilation.checked().isEmpty() || !goodEnough.test(compilation.report())) {
            return new ReleaseBuild(compilation.report(), Optional.empty());
        }
        progress.at("writing the release");
        ReleaseBuilder.Build[] build = new ReleaseBuilder.Build[1];
        ReleasePlace.of(place).replace(folder -> {
            build[0] = new ReleaseBuilder().build(compilation.checked().get(), folder);
            return build[0].manifest().isPresent();
        });
        Report checked = compilation.report();
        Report whole = new Report(
                checked.diagnostics().plus(Diagnostics.of(build[0].problems())),
                checked.stages(),
                checked.rules().plus(ReleaseBuilder.RULES),
                checked.suppressed());
        return new ReleaseBuild(whole, build[0].manifest());
    }

    /** The release in place, when this compiler made it from just these sources and nobody changed it since. */
    static Optional<Release> current(SourceTree sources, Path place) throws IOException {
        if (!Files.exists(place.resolve(ReleaseManifest.FILE))) {
            return Optional.empty();
        }
        try {
            Release release = Release.open(place);
            List<Source> now = sources.files().stream()
                    .map(file -> new Source(file.name(), file.size(), file.sha256()))
                    .toList();
            boolean current = release.manifest().sources().equals(now)
                    && release.manifest().compiler().equals("turtleproof " + CompilerVersion.text());
            return current ? Optional.of(release) : Optional.empty();
        } catch (BrokenReleaseException broken) {
            return Optional.empty();
        }
    }
}
