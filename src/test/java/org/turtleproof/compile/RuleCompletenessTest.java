package org.turtleproof.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.RulePage;
import org.turtleproof.release.ReleaseBuilder;

/** Nothing that belongs to a rule may be forgotten: its words, its page, an example that keeps it and one that breaks it. */
class RuleCompletenessTest {

    private static final Path PAGES = Path.of("src/main/resources/explain");

    @Test
    void noTwoRulesHaveOneName() {
        List<String> names = names();
        assertEquals(names.stream().distinct().toList(), names);
    }

    @Test
    void everyRuleSaysWhatIsWrongWhyAndWhatToDo() {
        List<String> silent = BuiltInChecks.rules().stream()
                .filter(rule -> rule.title().isBlank()
                        || rule.why().isBlank()
                        || rule.help().isBlank())
                .map(rule -> rule.id().text())
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void everyRuleOfJavaHasAPageInTheHouseForm() throws IOException {
        for (RuleInfo rule : pagedRules()) {
            if (rule.origin().isEmpty()) {
                String page = RulePage.written(rule.id()).orElse("");
                assertTrue(page.startsWith("# "), () -> rule.id() + " has no page in " + PAGES);
                for (String heading : List.of("## Why it matters", "## Wrong", "## Right", "## What to do")) {
                    assertTrue(page.contains("\n" + heading + "\n"), () -> rule.id() + ": no " + heading);
                }
            }
        }
    }

    @Test
    void everyPageBelongsToARule() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            Set<String> written = pages.map(
                            page -> page.getFileName().toString().replaceFirst("\\.md$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            pagedRules().forEach(rule -> written.remove(rule.id().text()));
            assertEquals(Set.of(), written);
        }
    }

    @Test
    void everyRuleHasAnExampleThatKeepsItAndOneThatBreaksIt() throws IOException {
        List<RuleFixture> fixtures = RuleFixture.all();
        assertEquals(Set.of(), without(fixtures, RuleFixture::passes), "rules without passes*");
        assertEquals(Set.of(), without(fixtures, RuleFixture::fails), "rules without fails*");
    }

    private static Set<String> without(List<RuleFixture> fixtures, Predicate<RuleFixture> kind) {
        Set<String> rules = new TreeSet<>(names());
        fixtures.stream().filter(kind).forEach(fixture -> rules.remove(fixture.rule()));
        return rules;
    }

    private static List<String> names() {
        return BuiltInChecks.rules().stream().map(rule -> rule.id().text()).toList();
    }

    /** The rules of the checks, and those that only a build can find broken; a test of the build breaks and keeps these. */
    private static List<RuleInfo> pagedRules() {
        return Stream.concat(BuiltInChecks.rules().stream(), ReleaseBuilder.RULES.stream())
                .toList();
    }
}
