package org.turtleproof.diagnostic.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Diagnostics;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.RuleId;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;

class BaselineTest {

    @TempDir
    private Path folder;

    @Test
    void leavesOutKnownFindingsThoughTheirLinesMovedAndKeepsNewOnes() throws IOException {
        Report before = report("wrong 1\nfine\nwrong 2\n");
        BaselineFile file = new BaselineFile(folder.resolve("baseline.json"));
        file.write(Baseline.of(before.diagnostics()));
        Report after = file.read().withoutKnown(report("fine\nfine\n  wrong  1\nwrong 3\nwrong 2\n"));
        assertEquals(
                List.of("wrong 3"),
                after.diagnostics().all().stream().map(Diagnostic::message).toList());
        assertEquals(2, after.stages().get(0).figures().get(0).count());
    }

    @Test
    void countsFindingsThatAreAlike() {
        Baseline one = Baseline.of(report("wrong\n").diagnostics());
        assertEquals(
                1,
                one.withoutKnown(report("wrong\nwrong\n")).diagnostics().all().size());
    }

    @Test
    void saysHowManyKnownFindingsAreGone() {
        Baseline two = Baseline.of(report("wrong 1\nwrong 2\n").diagnostics());
        List<String> remarks =
                two.withoutKnown(report("wrong 2\n")).stages().get(0).remarks();
        assertTrue(remarks.get(0).startsWith("1 of the known findings are gone"), remarks.toString());
    }

    @Test
    void refusesFilesThatAreNoBaseline() throws IOException {
        for (String wrong :
                List.of("", "{", "[]", "{\"version\":2,\"findings\":[]}", "{\"version\":1,\"findings\":[{}]}")) {
            Path file = Files.writeString(folder.resolve("wrong.json"), wrong);
            assertThrows(FileSystemException.class, () -> new BaselineFile(file).read(), wrong);
        }
    }

    @Test
    void writesTheSameBytesForTheSameFindings() throws IOException {
        Path file = folder.resolve("baseline.json");
        new BaselineFile(file).write(Baseline.of(report("wrong 1\nwrong 2\n").diagnostics()));
        String first = Files.readString(file);
        new BaselineFile(file).write(new BaselineFile(file).read());
        assertEquals(first, Files.readString(file));
        assertEquals(List.of(file), Files.list(folder).toList());
    }

    /** A report that finds fault with every line that says "wrong". */
    private static Report report(String text) {
        SourceFile file = SourceFile.of("a.ttl", text);
        List<Diagnostic> found = new ArrayList<>();
        for (int line = 1; line <= file.lineCount(); line++) {
            String content = file.line(line).strip();
            if (content.startsWith("wrong")) {
                int column = file.line(line).indexOf("wrong") + 1;
                found.add(Diagnostic.of(
                                RuleId.of("wrong"),
                                Severity.ERROR,
                                content.replaceAll("\\s+", " "),
                                Span.of(file, line, column, 5))
                        .build());
            }
        }
        return new Report(Diagnostics.of(found), List.of(), List.of());
    }
}
