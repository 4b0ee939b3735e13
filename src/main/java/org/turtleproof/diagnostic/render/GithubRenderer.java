package org.turtleproof.diagnostic.render;

import java.io.IOException;
import java.io.Writer;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.source.Span;

/** The report as workflow commands of GitHub Actions, which show each finding beside the line it is about. */
public final class GithubRenderer implements Renderer {

    private final RenderOptions options;

    /** A renderer whose verdict obeys {@code options}. */
    public GithubRenderer(RenderOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "github";
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        for (Diagnostic found : report.diagnostics()) {
            out.append("::").append(command(found.severity())).append(' ').append(place(found));
            out.append("::").append(data(words(found))).append('\n');
        }
        out.append(Verdict.of(report, options.failOn()).sentence()).append('\n');
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String place(Diagnostic found) {
        Span span = found.primary().span();
        StringBuilder place =
                new StringBuilder("file=").append(property(span.file().name()));
        if (span.extent() != Span.Extent.FILE) {
            place.append(",line=").append(span.start().line());
        }
        if (span.extent() == Span.Extent.TOKEN) {
            place.append(",endLine=").append(span.end().line());
            // Columns are understood only for places within one line.
            if (span.end().line() == span.start().line()) {
                place.append(",col=").append(span.start().column());
                place.append(",endColumn=").append(span.end().column());
            }
        }
        return place.append(",title=").append(property(found.rule().text())).toString();
    }

    private static String words(Diagnostic found) {
        StringBuilder words = new StringBuilder(found.message());
        found.notes().forEach(note -> words.append("\nnote: ").append(note.text()));
        found.help().ifPresent(help -> words.append("\nhelp: ").append(help));
        return words.toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
