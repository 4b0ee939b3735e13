package org.turtleproof.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.turtleproof.check.StageTimes;
import org.turtleproof.compile.Compiler;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.ProofMemory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code check}: proves a knowledge base and says what it looked at. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Prove a knowledge base, or bare RDF files, and say what was looked at.",
        footer = {
            "",
            "Examples:",
            "  turtleproof check",
            "  turtleproof check facts.ttl more.nt --shapes shapes.ttl --ontology terms.ttl",
            "  turtleproof check --watch",
            "  turtleproof check --format sarif=out.sarif --format text --fail-on warning"
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SourceOptions sources;

    @Mixin
    private ReportOptions reporting;

    @Mixin
    private BaselineOptions baseline;

    @Option(
            names = "--timings",
            description = "Say on standard error how long each stage took; stages run side by side.")
    private boolean timings;

    @Option(
            names = "--no-cache",
            description = "Prove anew even when nothing has changed since a clean proof on this machine.")
    private boolean noCache;

    @Option(
            names = "--watch",
            description =
                    "Prove again whenever a file changes, and only what the change can affect, until interrupted.")
    private boolean watch;

    @Override
    public Integer call() throws Exception {
        reporting.validate();
        baseline.validate();
        if (watch) {
            return new Watching(
                            sources,
                            reporting,
                            baseline,
                            timings,
                            spec.commandLine().getErr())
                    .run();
        }
        StageTimes times = new StageTimes();
        int status = recall(times);
        if (timings) {
            new Timetable(times.steps()).write(spec.commandLine().getErr());
        }
        return status;
    }

    private int recall(StageTimes times) throws IOException {
        ReadSources read;
        Optional<KnownProofs> known;
        try (StageTimes.Running step = times.start("reading")) {
            read = sources.gather();
            known = noCache ? Optional.empty() : KnownProofs.of(read, reporting, baseline);
        }
        Optional<Outcome> before = known.flatMap(KnownProofs::outcome);
        if (before.isPresent()) {
            reporting.write(before.get());
            return ExitCode.CLEAN;
        }
        KnowledgeBase kb;
        Report whole;
        try (Progress progress = Progress.start(spec.commandLine().getErr(), "reading")) {
            try (StageTimes.Running step = times.start("parsing")) {
                kb = read.load(ProofMemory.none());
            }
            progress.at("proving");
            whole = Compiler.standard().compile(kb, times).report();
        }
        Report report = baseline.withoutKnown(whole);
        try (StageTimes.Running step = times.start("report")) {
            boolean passed = reporting.status(report) == ExitCode.CLEAN;
            if (passed && known.isPresent() && known.get().canKeep(whole, kb)) {
                Outcome outcome = reporting.render(report);
                reporting.write(outcome);
                known.get().keep(outcome);
            } else {
                reporting.write(report);
            }
        }
        return reporting.status(report);
    }
}
