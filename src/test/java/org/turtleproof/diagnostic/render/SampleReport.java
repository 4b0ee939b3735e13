package org.turtleproof.diagnostic.render;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Diagnostics;
import org.turtleproof.diagnostic.Note;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.ShaclResult;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.source.Position;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

/** A report with one finding of every kind, for the tests of renderers. */
final class SampleReport {

    static final RuleInfo ERROR_RULE =
            RuleInfo.of("wrong-value", Severity.ERROR, "A value is wrong", "Wrong values mislead.", "Correct it.");
    static final RuleInfo KEPT_RULE =
            RuleInfo.of("never-broken", Severity.WARNING, "Nothing breaks it", "It is good.", "Nothing.");

    /** Its name needs quoting in URIs; the emoji takes two UTF-16 units and one column. */
    static final SourceFile DATA =
            SourceFile.of("data/été, 1:2 % .ttl", "ex:a ex:p \"😀\", ex:b .\nex:c\n  ex:q 1 .\n");

    static final SourceFile SHAPES = SourceFile.of("ontology/shapes/s.ttl", "ex:S sh:class ex:C .\n");

    private SampleReport() {}

    static Report report() {
        return new Report(
                Diagnostics.of(List.of(token(), block(), line(), file(), injected())),
                List.of(
                        StageResult.done("syntax", new StageResult.Figure(3, "files"))
                                .remark("one remark"),
                        StageResult.notRun("shapes", "no <shapes> & more")),
                List.of(ERROR_RULE, KEPT_RULE));
    }

    static Diagnostic token() {
        return Diagnostic.of(ERROR_RULE, "ex:b is no ex:C", Span.of(DATA, 1, 16, 4))
                .label("this one")
                .context(Span.of(SHAPES, 1, 6, 8), "demanded here")
                .note("a note")
                .note(Note.of("a placed note", Span.of(DATA, 2, 1, 4)))
                .shacl(new ShaclResult(
                        "<http://example.org/a>",
                        Optional.of("<http://example.org/p>"),
                        Optional.of("<http://example.org/b>"),
                        "<http://www.w3.org/ns/shacl#ClassConstraintComponent>",
                        "<http://example.org/S>"))
                .build();
    }

    private static Diagnostic block() {
        return Diagnostic.of(
                        ERROR_RULE.id(),
                        Severity.WARNING,
                        "over two lines",
                        Span.of(DATA, new Position(2, 1), new Position(3, 9)))
                .build();
    }

    private static Diagnostic line() {
        return Diagnostic.of(ERROR_RULE, "on a line", Span.ofLine(SourceFile.of("a.rdf", "<a/>\n<b/>"), 2))
                .build();
    }

    private static Diagnostic file() {
        return Diagnostic.of(
                        org.turtleproof.diagnostic.RuleId.of("unlisted"),
                        Severity.INFO,
                        "in a file",
                        Span.ofFile(SourceFile.of("a.jsonld", "{}")))
                .build();
    }

    private static Diagnostic injected() {
        return Diagnostic.of(
                        ERROR_RULE,
                        "<script>alert(1)</script> ]]> \u0000\u001b[2J\n::error::owned %0A",
                        Span.of(SourceFile.of("evil.ttl", "\"</pre><script>\u001b\u202e\""), 1, 1, 17))
                .label("&amp; <b>")
                .build();
    }

    static String render(Renderer renderer, Report report) throws IOException {
        StringWriter out = new StringWriter();
        renderer.render(report, out);
        return out.toString();
    }
}
