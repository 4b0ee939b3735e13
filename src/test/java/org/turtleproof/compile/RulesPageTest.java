package org.turtleproof.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;

/** The list of rules in the documentation is written from the rules themselves; {@code -Dgoldens.update=true} writes it. */
class RulesPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/rules.md");
    private static final String PAGES = "../../main/resources/explain/";
    private static final String QUERIES = "../../main/resources/org/turtleproof/check/query/";

    @Test
    void theListOfRulesIsWhatTheRulesSay() throws IOException {
        if (Boolean.getBoolean("goldens.update")) {
            Files.writeString(PAGE, page());
        }
        assertEquals(page(), Files.exists(PAGE) ? Files.readString(PAGE) : "");
    }

    private static String page() {
        List<RuleInfo> rules = BuiltInChecks.rules().stream()
                .sorted(Comparator.comparing(RuleInfo::id))
                .toList();
        StringBuilder page = new StringBuilder();
        page.append("# Rules\n\n");
        page.append(
                "The rules that hold for every knowledge base; written from the rules themselves by `RulesPageTest`. ");
        page.append("Shapes and rule queries of a knowledge base are rules too. ");
        page.append("`turtleproof explain` lists all of them, `turtleproof explain RULE` explains one.\n");
        for (Severity severity : Severity.values()) {
            List<RuleInfo> some =
                    rules.stream().filter(rule -> rule.severity() == severity).toList();
            if (!some.isEmpty()) {
                page.append("\n## ").append(heading(severity)).append("\n\n");
                page.append("| Rule | Fault | Why it matters | What to do |\n|---|---|---|---|\n");
                some.forEach(rule -> page.append(row(rule)));
            }
        }
        return page.toString();
    }

    private static String heading(Severity severity) {
        return switch (severity) {
            case ERROR -> "Errors";
            case WARNING -> "Warnings";
            case INFO -> "Remarks";
        };
    }

    private static String row(RuleInfo rule) {
        String source = rule.origin().isPresent() ? QUERIES + rule.id() + ".rq" : PAGES + rule.id() + ".md";
        return "| [`" + rule.id() + "`](" + source + ") | " + cell(rule.title()) + " | " + cell(rule.why()) + " | "
                + cell(rule.help()) + " |\n";
    }

    private static String cell(String text) {
        return text.strip().replace("|", "\\|").replace("<", "\\<").replaceAll("\\s+", " ");
    }

    @Test
    void everyLinkOfTheListLeadsToAFile() throws IOException {
        List<String> dead = Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("| [`"))
                .map(line -> line.substring(line.indexOf("](") + 2, line.indexOf(')')))
                .filter(link -> !Files.isRegularFile(PAGE.getParent().resolve(link)))
                .toList();
        assertEquals(List.of(), dead);
    }
}
