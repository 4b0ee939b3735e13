package org.turtleproof.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.turtleproof.check.StageTimes;
import org.turtleproof.compile.Compiler;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.kb.KnowledgeBase;
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

    @Override
    public Integer call() throws Exception {
        reporting.validate();
        baseline.validate();
        StageTimes times = new StageTimes();
        Report report = baseline.withoutKnown(prove(times));
        try (StageTimes.Running step = times.start("report")) {
            reporting.write(report);
        }
        if (timings) {
            new Timetable(times.steps()).write(spec.commandLine().getErr());
        }
        return reporting.status(report);
    }

    private Report prove(StageTimes times) throws IOException {
        try (Progress progress = Progress.start(spec.commandLine().getErr(), "reading")) {
            KnowledgeBase kb;
            try (StageTimes.Running step = times.start("reading")) {
                kb = sources.read();
            }
            progress.at("proving");
            return Compiler.standard().compile(kb, times).report();
        }
    }
}
