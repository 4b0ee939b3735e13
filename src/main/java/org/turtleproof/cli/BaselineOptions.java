package org.turtleproof.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.baseline.Baseline;
import org.turtleproof.diagnostic.baseline.BaselineFile;
import org.turtleproof.source.SourceFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which findings are accepted for now. */
final class BaselineOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Report only findings that this file does not know.")
    private Path file;

    @Option(names = "--update-baseline", description = "Write all present findings to the baseline first.")
    private boolean update;

    /** Refuses what cannot be meant, before any work is done. */
    void validate() {
        if (update && file == null) {
            throw new ParameterException(spec.commandLine(), "--update-baseline needs --baseline FILE");
        }
    }

    /** Adds what decides which findings are known to a key; says whether asking again is free of side effects. */
    boolean addTo(ProofKey key) throws IOException {
        if (file != null && Files.isRegularFile(file)) {
            key.add("baseline", SourceFile.read(file, file.toString()).sha256());
        }
        return !update && (file == null || Files.isRegularFile(file));
    }

    /** The report without what is known, once the baseline has been written if that was asked for. */
    Report withoutKnown(Report report) throws IOException {
        if (file == null) {
            return report;
        }
        BaselineFile stored = new BaselineFile(file);
        if (update) {
            stored.write(Baseline.of(report.diagnostics()));
        }
        return stored.read().withoutKnown(report);
    }
}
