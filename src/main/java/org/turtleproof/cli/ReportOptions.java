package org.turtleproof.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turtleproof.compile.ShaclReportRenderer;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.Suggestion;
import org.turtleproof.diagnostic.render.Palette;
import org.turtleproof.diagnostic.render.RenderOptions;
import org.turtleproof.diagnostic.render.Renderer;
import org.turtleproof.diagnostic.render.Renderers;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How findings are reported, and which of them make the command fail. */
final class ReportOptions {

    /** When to use colours. */
    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "NAME[=FILE]",
            description =
                    "Report format, to a file or to standard output; may be repeated. One of: text, sarif, json, junit, github, html, shacl.")
    private List<String> formats = List.of("text");

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Findings this bad, or worse, fail: error, warning or info (default: error).")
    private Severity failOn = Severity.ERROR;

    @Option(
            names = "--limit-per-rule",
            paramLabel = "N",
            description = "Show at most N findings of each rule as text; 0 shows all (default: 20).")
    private int limitPerRule = RenderOptions.USUAL_LIMIT;

    @Option(names = "--color", paramLabel = "WHEN", description = "Colours: auto, always or never (default: auto).")
    private Color color = Color.AUTO;

    @Option(
            names = {"-q", "--quiet"},
            description = "Show findings only, without the summary.")
    private boolean quiet;

    /** Refuses what cannot be meant, before any work is done. */
    void validate() {
        if (limitPerRule < 0) {
            throw new ParameterException(spec.commandLine(), "--limit-per-rule must be 0 or more");
        }
        long toStandardOutput =
                outputs().stream().filter(output -> output.file().isEmpty()).count();
        if (toStandardOutput > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "only one --format can go to standard output; give the others a file: NAME=FILE");
        }
    }

    /** Writes the report in every format that was asked for. */
    void write(Report report) throws IOException {
        for (Output output : outputs()) {
            if (output.file().isPresent()) {
                try (Writer writer = Files.newBufferedWriter(output.file().get(), StandardCharsets.UTF_8)) {
                    output.renderer().render(report, writer);
                }
            } else {
                PrintWriter out = spec.commandLine().getOut();
                output.renderer().render(report, out);
                out.flush();
            }
        }
    }

    /** What {@link #write(Report)} would write. */
    Outcome render(Report report) throws IOException {
        List<byte[]> texts = new ArrayList<>();
        for (Output output : outputs()) {
            StringWriter text = new StringWriter();
            output.renderer().render(report, text);
            texts.add(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        return new Outcome(texts);
    }

    /** Writes what was rendered for the same options before. */
    void write(Outcome outcome) throws IOException {
        for (int i = 0; i < formats.size(); i++) {
            byte[] text = outcome.texts().get(i);
            Optional<Path> file = file(formats.get(i));
            if (file.isPresent()) {
                Files.write(file.get(), text);
            } else {
                PrintWriter out = spec.commandLine().getOut();
                out.write(new String(text, StandardCharsets.UTF_8));
                out.flush();
            }
        }
    }

    /** Adds all that decides what is written of a report to a key. */
    void addTo(ProofKey key) {
        formats.forEach(format -> key.add("format", format));
        key.add("fail on", failOn.name())
                .add("limit", Integer.toString(limitPerRule))
                .add("colours", Boolean.toString(isColored()))
                .add("quiet", Boolean.toString(quiet));
    }

    private static Optional<Path> file(String format) {
        int equals = format.indexOf('=');
        return equals < 0 ? Optional.empty() : Optional.of(Path.of(format.substring(equals + 1)));
    }

    /** How a report is shown by commands that have no options for it. */
    static RenderOptions plain() {
        return new RenderOptions(
                Severity.ERROR, RenderOptions.USUAL_LIMIT, false, Ansi.AUTO.enabled() ? Palette.ANSI : Palette.PLAIN);
    }

    /** The exit status that the findings earn. */
    int status(Report report) {
        return report.diagnostics().reach(failOn) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private record Output(Renderer renderer, Optional<Path> file) {}

    private List<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        for (String format : formats) {
            int equals = format.indexOf('=');
            String name = equals < 0 ? format : format.substring(0, equals);
            Optional<Path> file = file(format);
            Palette palette = file.isEmpty() && isColored() ? Palette.ANSI : Palette.PLAIN;
            Renderers renderers = Renderers.of(new RenderOptions(failOn, limitPerRule, quiet, palette))
                    .plus(new ShaclReportRenderer());
            Renderer renderer = renderers.named(name).orElseThrow(() -> unknown(name, renderers.names()));
            outputs.add(new Output(renderer, file));
        }
        return outputs;
    }

    private ParameterException unknown(String name, List<String> known) {
        String hint = Suggestion.nearest(name, known)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
        return new ParameterException(
                spec.commandLine(),
                "no report format is named '" + name + "'" + hint + " (known: " + String.join(", ", known) + ")");
    }

    private boolean isColored() {
        return switch (color) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> Ansi.AUTO.enabled();
        };
    }
}
