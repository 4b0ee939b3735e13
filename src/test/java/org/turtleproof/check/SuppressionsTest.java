package org.turtleproof.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Reporter;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.KnowledgeBaseLoader;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.SourceTree;
import org.turtleproof.source.Span;

class SuppressionsTest {

    private static final RuleInfo SHOUTING =
            RuleInfo.of("shouting", Severity.ERROR, "A word is shouted", "It hurts.", "Whisper.");

    @Test
    void hidesOneRuleAtOnePlaceSoThatTheRestIsClean() {
        CheckResult result = run("ex:LOUD ex:p 1 .", suppression("shouting", "data/a.ttl", "ex:LOUD"));
        assertEquals(List.of(), result.report().diagnostics().all());
        assertTrue(result.checked().isPresent());
        assertEquals(
                "shouting", result.report().suppressed().get(0).finding().rule().text());
        StageResult stage = result.report().stages().get(1);
        assertEquals("suppressions", stage.stage());
        assertEquals(1, stage.figures().get(1).count());
    }

    @Test
    void hidesNothingElse() {
        assertEquals(
                List.of("shouting", "unneeded-suppression"),
                rules(run("ex:LOUD ex:p 1 .", suppression("shouting", "data/b.ttl", "ex:LOUD"))));
        assertEquals(
                List.of("shouting", "unneeded-suppression"),
                rules(run("ex:LOUD ex:p 1 .", suppression("shouting", "data/a.ttl", "ex:LOUDER"))));
        assertEquals(
                List.of("shouting"),
                rules(run("ex:LOUD ex:p ex:CRY .", suppression("shouting", "data/a.ttl", "ex:CRY"))));
    }

    @Test
    void isFollowedWhenLinesMove() {
        CheckResult result = run("\n\n\nex:quiet ex:p ex:LOUD .", suppression("shouting", "data/a.ttl", "ex:LOUD"));
        assertEquals(List.of(), rules(result));
    }

    private static List<String> rules(CheckResult result) {
        return result.report().diagnostics().all().stream()
                .map(found -> found.rule().text())
                .sorted()
                .toList();
    }

    private static CheckResult run(String data, String suppressions) {
        String prefix = "@prefix ex: <http://example.org/> . ";
        KnowledgeBase kb = new KnowledgeBaseLoader()
                .load(
                        new SourceTree(List.of(
                                SourceFile.of("data/a.ttl", prefix + data),
                                SourceFile.of(SourceTree.SUPPRESSIONS, suppressions))),
                        Optional.empty());
        return new CheckRunner(List.of(new CapitalsCheck())).run(kb);
    }

    private static String suppression(String rule, String file, String text) {
        return """
                @prefix tp: <https://w3id.org/turtleproof/suppression#> .
                [] a tp:Suppression ;
                  tp:rule "%s" ; tp:file "%s" ; tp:text "%s" ; tp:reason "A test." .
                """.formatted(rule, file, text);
    }

    /** Finds fault with every word in capitals in the data. */
    private static final class CapitalsCheck implements Check {
        @Override
        public CheckInfo info() {
            return new CheckInfo("capitals", CheckInfo.Phase.WRITTEN, List.of(SHOUTING));
        }

        @Override
        public StageResult run(KnowledgeBase kb, Reporter reporter) {
            SourceFile file = kb.sources().file("data/a.ttl").orElseThrow();
            for (int line = 1; line <= file.lineCount(); line++) {
                String text = file.line(line);
                java.util.regex.Matcher word =
                        java.util.regex.Pattern.compile("ex:[A-Z]+").matcher(text);
                while (word.find()) {
                    Span place =
                            Span.of(file, line, word.start() + 1, word.group().length());
                    reporter.report(Diagnostic.of(SHOUTING, "loud", place).build());
                }
            }
            return StageResult.done("capitals");
        }
    }
}
