package org.turtleproof.cli;

import java.util.concurrent.Callable;
import org.turtleproof.compile.Compilation;
import org.turtleproof.compile.Compiler;
import org.turtleproof.diagnostic.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Mixin
    private SourceOptions sources;

    @Mixin
    private ReportOptions reporting;

    @Mixin
    private BaselineOptions baseline;

    @Override
    public Integer call() throws Exception {
        reporting.validate();
        baseline.validate();
        Compilation compilation = Compiler.standard().compile(sources.read());
        Report report = baseline.withoutKnown(compilation.report());
        reporting.write(report);
        return reporting.status(report);
    }
}
