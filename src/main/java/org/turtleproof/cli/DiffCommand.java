package org.turtleproof.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.turtleproof.diff.Comparison;
import org.turtleproof.diff.DifferenceRenderer;
import org.turtleproof.diff.DifferenceRenderers;
import org.turtleproof.diff.VersionReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}: says what the step from one version to another does to the graph. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Compare two versions of a knowledge base as graphs.",
        footer = {
            "",
            "Examples:",
            "  turtleproof diff HEAD~1 .",
            "  turtleproof diff v1.0 target/release --format markdown",
            "  turtleproof diff old-release new-release --format patch --output step.rdfp"
        })
final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "A release, a knowledge base or a git revision.")
    private String old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The same.", defaultValue = ".")
    private String now;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            defaultValue = "text",
            description = "One of text, markdown, html, json and patch (default: text).")
    private String format;

    @Option(names = "--output", paramLabel = "FILE", description = "Write to this file (default: standard output).")
    private Path output;

    @Option(names = "--exit-code", description = "Exit with 1 when the versions differ, as git does.")
    private boolean exitCode;

    @Option(
            names = "--kb",
            paramLabel = "DIR",
            defaultValue = "",
            description = "The knowledge base whose git revisions are meant (default: this directory).")
    private Path kb;

    @Override
    public Integer call() throws Exception {
        DifferenceRenderer renderer = DifferenceRenderers.named(format)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "no format is named '" + format + "' (known: " + known() + ")"));
        VersionReader reader = new VersionReader(kb);
        Comparison comparison = new Comparison(reader.read(old), reader.read(now));
        if (output == null) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            renderer.render(comparison, bytes);
            spec.commandLine().getOut().print(bytes.toString(StandardCharsets.UTF_8));
            spec.commandLine().getOut().flush();
        } else {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output))) {
                renderer.render(comparison, out);
            }
        }
        return exitCode && !comparison.difference().isEmpty() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private static String known() {
        return String.join(
                ", ",
                DifferenceRenderers.all().stream().map(DifferenceRenderer::name).toList());
    }
}
