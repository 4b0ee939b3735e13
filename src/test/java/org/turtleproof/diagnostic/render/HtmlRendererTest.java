package org.turtleproof.diagnostic.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Diagnostics;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

class HtmlRendererTest {

    @Test
    void marksTheCulpritAndTheSecondPlace() throws IOException {
        String page = page(SampleReport.report());
        assertTrue(page.contains("ex:a ex:p \"😀\", <mark class=\"culprit\">ex:b</mark> ."), page);
        assertTrue(page.contains("ex:S <mark class=\"second\">sh:class</mark> ex:C ."), page);
        assertTrue(page.contains("demanded here"));
        assertTrue(page.contains("failed: 3 errors, 1 warning, 1 remark; 1 stage did not run"));
    }

    @Test
    void letsNothingOfTheSourcesBecomeMarkup() throws IOException {
        String page = page(SampleReport.report());
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("</pre>"), page);
        assertFalse(page.contains("\u202e"));
        assertTrue(page.contains("&lt;script&gt;alert(1)"), page);
    }

    @Test
    void asksNoOtherHostForAnything() throws IOException {
        String page = page(SampleReport.report());
        assertFalse(page.matches("(?s).*(src|href|url)\\s*[=(]\\s*[\"']?(https?:|//).*"), page);
        assertTrue(page.contains("default-src 'none'"));
    }

    @Test
    void cutsVeryLongLinesAroundTheCulprit() throws IOException {
        SourceFile file = SourceFile.of("a.nt", "x".repeat(9000) + "TOKEN" + "y".repeat(9000));
        Diagnostic found = Diagnostic.of(SampleReport.ERROR_RULE, "long", Span.of(file, 1, 9001, 5))
                .build();
        String page = page(new Report(Diagnostics.of(List.of(found)), List.of(), List.of()));
        assertTrue(page.contains("<mark class=\"culprit\">TOKEN</mark>"));
        assertTrue(page.length() < 10_000, () -> Integer.toString(page.length()));
    }

    @Test
    void countsTheFindingsThatNoBrowserCouldHold() throws IOException {
        SourceFile file = SourceFile.of("a.ttl", "ex:a ex:p 1 .\n".repeat(1000));
        List<Diagnostic> found = new ArrayList<>();
        for (int line = 1; line <= 1000; line++) {
            found.add(Diagnostic.of(SampleReport.ERROR_RULE, "wrong", Span.of(file, line, 11, 1))
                    .build());
        }
        Report report = new Report(Diagnostics.of(found), List.of(), List.of());
        String page = page(report);
        assertEquals(250, page.split("<h3>", -1).length - 1);
        assertTrue(page.contains("and 750 more"));
        RenderOptions all = new RenderOptions(Severity.ERROR, 0, false, Palette.PLAIN);
        assertEquals(1000, SampleReport.render(new HtmlRenderer(all), report).split("<h3>", -1).length - 1);
    }

    @Test
    void isTheSamePageForTheSameReport() throws IOException {
        assertEquals(page(SampleReport.report()), page(SampleReport.report()));
    }

    private static String page(Report report) throws IOException {
        return SampleReport.render(new HtmlRenderer(RenderOptions.USUAL), report);
    }
}
