package org.turtleproof.diagnostic.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Diagnostics;
import org.turtleproof.diagnostic.Note;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.RuleId;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.source.Position;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

class HumanRendererTest {

    private static final RuleId RULE = RuleId.of("some-rule");

    @Test
    void underlinesTheTokenAndShowsSecondPlacesNotesAndHelp() throws IOException {
        SourceFile data = SourceFile.of("data/a.ttl", "ex:a\n  ex:p ex:wrong ;\n  ex:q 1 .\n");
        SourceFile shapes = SourceFile.of("ontology/shapes/s.ttl", "ex:S sh:class ex:C .\n");
        Diagnostic found = Diagnostic.of(RULE, Severity.ERROR, "ex:wrong is no ex:C", Span.of(data, 2, 8, 8))
                .label("not a ex:C")
                .context(Span.of(data, 1, 1, 4), "of this subject")
                .context(Span.of(shapes, 1, 6, 8), "demanded here")
                .note("a note\nof two lines")
                .note(Note.of("a note with a place", Span.of(data, 3, 3, 4)))
                .help("name another")
                .build();
        assertEquals("""
                error[some-rule]: ex:wrong is no ex:C
                  --> data/a.ttl:2:8
                   |
                 1 | ex:a
                   | ---- of this subject
                 2 |   ex:p ex:wrong ;
                   |        ^^^^^^^^ not a ex:C
                  ::: ontology/shapes/s.ttl:1:6
                   |
                 1 | ex:S sh:class ex:C .
                   |      -------- demanded here
                   |
                   = note: a note
                           of two lines
                   = note: a note with a place
                  ::: data/a.ttl:3:3
                   |
                 3 |   ex:q 1 .
                   |   ----
                   = help: name another

                """, findings(found));
    }

    @Test
    void countsThePlacesThatAreTooManyToRead() throws IOException {
        SourceFile data = SourceFile.of("data/a.ttl", "ex:a ex:p 1 .\n".repeat(120));
        SourceFile shapes = SourceFile.of("s.ttl", "ex:S sh:maxCount 1 .\n");
        Diagnostic.Builder finding = Diagnostic.of(RULE, Severity.ERROR, "too many", Span.of(data, 1, 11, 1));
        for (int line = 2; line <= 120; line++) {
            finding.context(Span.of(data, line, 11, 1), "and this");
        }
        finding.context(Span.of(shapes, 1, 6, 11), "demanded by").context(Span.of(shapes, 1, 1, 4), "in the shape");
        String shown = findings(finding.build());
        assertEquals(6, shown.split("and this", -1).length - 1, shown);
        assertTrue(shown.contains("= note: and 113 more places\n"), shown);
        assertTrue(shown.contains("demanded by") && shown.contains("in the shape"), shown);
    }

    @Test
    void aNoteAtTheCulpritShowsItOnce() throws IOException {
        SourceFile data = SourceFile.of("data/a.ttl", "ex:a ex:p 1 .\n");
        Span place = Span.of(data, 1, 11, 1);
        String shown = findings(Diagnostic.of(RULE, Severity.ERROR, "wrong", place)
                .note(Note.of("too small", place))
                .build());
        assertEquals(1, shown.split("ex:a ex:p 1", -1).length - 1, shown);
        assertTrue(shown.contains("= note: too small"), shown);
    }

    @Test
    void figuresOfOneAreInTheSingular() {
        List<String> words = new ArrayList<>();
        for (String what : List.of(
                "files", "classes", "rule queries", "focus nodes", "citations verified against the text", "missing")) {
            words.add(new StageResult.Figure(1, what).words());
        }
        assertEquals(
                List.of(
                        "1 file",
                        "1 class",
                        "1 rule query",
                        "1 focus node",
                        "1 citation verified against the text",
                        "1 missing"),
                words);
        assertEquals("1,200 files", new StageResult.Figure(1200, "files").words());
    }

    @Test
    void drawsARailBesideASpanOfSeveralLines() throws IOException {
        SourceFile file = SourceFile.of("a.ttl", "ex:a ex:p \"\"\"one\ntwo\nthree\"\"\"@en .\n");
        Span span = Span.of(file, new Position(1, 11), new Position(3, 12));
        Diagnostic found = Diagnostic.of(RULE, Severity.WARNING, "too long", span)
                .label("this text")
                .build();
        assertEquals("""
                warning[some-rule]: too long
                  --> a.ttl:1:11
                   |
                 1 |   ex:a ex:p \"""one
                   |  ___________^
                 2 | | two
                 3 | | three\"""@en .
                   | |___________^ this text

                """, findings(found));
    }

    @Test
    void leavesOutTheMiddleOfALongSpan() throws IOException {
        SourceFile file = SourceFile.of("a.ttl", "1\n2\n3\n4\n5\n6\n7\n8\n9\n");
        Diagnostic found = Diagnostic.of(
                        RULE, Severity.INFO, "long", Span.of(file, new Position(1, 1), new Position(9, 2)))
                .build();
        assertEquals("""
                info[some-rule]: long
                  --> a.ttl:1:1
                   |
                 1 |   1
                   |  _^
                 2 | | 2
                 3 | | 3
                ...  |
                 8 | | 8
                 9 | | 9
                   | |_^

                """, findings(found));
    }

    @Test
    void placesMarksUnderWideCombiningAndTabbedText() throws IOException {
        SourceFile file = SourceFile.of("a.ttl", "\t\"日本\" \"e\u0301\" \"👩‍👩‍👧\" x");
        Diagnostic found = Diagnostic.of(RULE, Severity.ERROR, "x", Span.of(file, 1, 20, 1))
                .context(Span.of(file, 1, 2, 4), "wide")
                .build();
        assertEquals("""
                error[some-rule]: x
                  --> a.ttl:1:20
                   |
                 1 |     "日本" "e\u0301" "👩‍👩‍👧" x
                   |                     ^
                   |     ------ wide

                """, findings(found));
    }

    @Test
    void letsNoSourceCommandTheTerminal() throws IOException {
        SourceFile file = SourceFile.of("a\u001b[31m.ttl", "\"\u001b]0;owned\u0007\u202Eevil\u2066\"");
        Diagnostic found = Diagnostic.of(RULE, Severity.ERROR, "bad \u001b[2J\n\"text\"", Span.of(file, 1, 1, 3))
                .label("\u009b5m")
                .note("\u001b[1m")
                .help("\u0008")
                .build();
        String shown = findings(found);
        assertTrue(
                shown.codePoints()
                        .allMatch(one -> one == '\n'
                                || Character.getType(one) != Character.CONTROL
                                        && Character.getType(one) != Character.FORMAT),
                shown);
        assertTrue(shown.contains("\"␛]0;owned␇<U+202E>evil<U+2066>\""), shown);
        assertTrue(shown.contains("bad ␛[2J␊\"text\""), shown);
    }

    @Test
    void cutsVeryLongLinesAroundTheToken() throws IOException {
        SourceFile file = SourceFile.of("a.nt", "x".repeat(5000) + "TOKEN" + "y".repeat(5000));
        Diagnostic found = Diagnostic.of(RULE, Severity.ERROR, "long", Span.of(file, 1, 5001, 5))
                .build();
        List<String> lines = findings(found).lines().toList();
        String source = lines.get(3);
        String marks = lines.get(4);
        assertEquals(source.indexOf("TOKEN"), marks.indexOf("^^^^^"));
        assertTrue(source.length() < 260, source);
        assertTrue(source.contains("…x") && source.endsWith("y…"), source);
    }

    @Test
    void saysSoWhenOnlyLineOrFileIsKnown() throws IOException {
        SourceFile xml = SourceFile.of("a.rdf", "<rdf:RDF>\n  <x/>\n</rdf:RDF>");
        Diagnostic byLine = Diagnostic.of(RULE, Severity.ERROR, "one", Span.ofLine(xml, 2))
                .label("here")
                .build();
        Diagnostic byFile = Diagnostic.of(RULE, Severity.ERROR, "two", Span.ofFile(SourceFile.of("b.jsonld", "{}")))
                .build();
        assertEquals("""
                error[some-rule]: one
                  --> a.rdf:2
                   |
                 2 |   <x/>
                   | here

                error[some-rule]: two
                  --> b.jsonld
                   | the place inside this file is not known

                """, findings(byLine, byFile));
    }

    @Test
    void showsNoMoreOfARuleThanTheLimitAndCountsTheRest() throws IOException {
        SourceFile file = SourceFile.of("a.ttl", "x\n".repeat(5));
        List<Diagnostic> found = new ArrayList<>();
        for (int line = 1; line <= 5; line++) {
            found.add(Diagnostic.of(RULE, Severity.WARNING, "again", Span.of(file, line, 1, 1))
                    .build());
        }
        Report report = new Report(
                Diagnostics.of(found),
                List.of(
                        StageResult.done("syntax", new StageResult.Figure(1200, "files"))
                                .remark("none missing"),
                        StageResult.notRun("shapes", "no reason")),
                List.of());
        StringWriter out = new StringWriter();
        new HumanRenderer(new RenderOptions(Severity.ERROR, 2, false, Palette.PLAIN)).render(report, out);
        String shown = out.toString();
        assertEquals(2, shown.split("warning\\[some-rule]", -1).length - 1);
        assertTrue(shown.endsWith("""
                        ... and 3 more of some-rule
                            (--limit-per-rule 0 shows all)

                        Found
                          warning  some-rule  5

                        Looked at
                          syntax  1,200 files
                                  note: none missing
                          shapes  did not run: no reason

                        passed: 5 warnings; 1 stage did not run
                        `turtleproof explain RULE` says why a rule is there and what to do
                        """), shown);
    }

    @Test
    void usesColoursOnlyWhenAsked() throws IOException {
        SourceFile file = SourceFile.of("a.ttl", "x");
        Diagnostic found = Diagnostic.of(RULE, Severity.ERROR, "one", Span.of(file, 1, 1, 1))
                .build();
        StringWriter coloured = new StringWriter();
        new HumanRenderer(new RenderOptions(Severity.ERROR, 0, true, Palette.ANSI)).render(report(found), coloured);
        assertTrue(coloured.toString().startsWith("\u001b[1;31merror[some-rule]\u001b[0m"));
        assertEquals(findings(found), coloured.toString().replaceAll("\u001b\\[[0-9;]*m", ""));
        assertFalse(findings(found).contains("\u001b"));
    }

    private static Report report(Diagnostic... found) {
        return new Report(Diagnostics.of(List.of(found)), List.of(), List.of());
    }

    private static String findings(Diagnostic... found) throws IOException {
        StringWriter out = new StringWriter();
        new HumanRenderer(new RenderOptions(Severity.ERROR, 0, true, Palette.PLAIN)).render(report(found), out);
        return out.toString();
    }
}
