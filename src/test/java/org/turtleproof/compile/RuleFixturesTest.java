package org.turtleproof.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Diagnostics;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.render.HumanRenderer;
import org.turtleproof.diagnostic.render.Palette;
import org.turtleproof.diagnostic.render.RenderOptions;

/**
 * Compiles every example of a rule: marked lines must be reported, unmarked ones must stay silent, and the words must be
 * those of the golden file.
 *
 * <p>Of what the other rules say only syntax errors and marked lines count, so that an example can be short.
 */
class RuleFixturesTest {

    private static final String UPDATE = "goldens.update";

    @TestFactory
    Stream<DynamicTest> everyExampleIsJudgedAsMarked() throws IOException {
        return RuleFixture.all().stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.toString(), () -> judge(fixture)));
    }

    @Test
    void everyFileBelongsToAnExample() throws IOException {
        assertEquals(List.of(), RuleFixture.strangers());
    }

    private static void judge(RuleFixture fixture) throws IOException {
        Set<RuleFixture.Mark> marks = fixture.marks();
        assertEquals(fixture.fails(), !marks.isEmpty(), "guilty lines must be marked in fails*, and only there");
        Report report = Compiler.standard().compile(fixture.load()).report();
        List<Diagnostic> found = report.diagnostics().all().stream()
                .filter(concerns(fixture, marks))
                .toList();
        assertEquals(lines(marks), lines(found), () -> text(found));
        if (fixture.fails()) {
            compareWithGolden(fixture, text(found));
        }
    }

    private static Predicate<Diagnostic> concerns(RuleFixture fixture, Set<RuleFixture.Mark> marks) {
        Set<String> rules = marks.stream().map(RuleFixture.Mark::rule).collect(Collectors.toSet());
        rules.add(fixture.rule());
        rules.add("syntax-error");
        return found -> rules.contains(found.rule().text());
    }

    private static String lines(Set<RuleFixture.Mark> marks) {
        return sorted(marks.stream().map(RuleFixture.Mark::toString));
    }

    private static String lines(List<Diagnostic> found) {
        return sorted(found.stream()
                .map(one -> new RuleFixture.Mark(
                        one.severity().word(),
                        one.rule().text(),
                        one.primary().span().file().name(),
                        one.primary().span().start().line()))
                .map(RuleFixture.Mark::toString));
    }

    private static String sorted(Stream<String> lines) {
        return String.join("\n", new TreeSet<>(lines.toList()));
    }

    private static void compareWithGolden(RuleFixture fixture, String shown) throws IOException {
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(fixture.golden(), shown);
        }
        assertFalse(
                fixture.goldenText().isEmpty(), () -> "no " + fixture.golden() + "; -D" + UPDATE + "=true writes it");
        assertEquals(fixture.goldenText(), shown);
    }

    private static String text(List<Diagnostic> found) {
        StringWriter shown = new StringWriter();
        try {
            new HumanRenderer(new RenderOptions(Severity.ERROR, 0, true, Palette.PLAIN))
                    .render(new Report(Diagnostics.of(found), List.of(), List.of()), shown);
        } catch (IOException e) {
            throw new IllegalStateException("a StringWriter takes everything", e);
        }
        return shown.toString();
    }
}
