package org.turtleproof.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The long explanation of a rule, in Markdown: what is wrong, why it matters, wrong and right. */
public final class RulePage {

    private RulePage() {}

    /** The page written for the rule, else one made of what is known of it. */
    public static String of(RuleInfo rule) {
        return written(rule.id()).filter(page -> rule.origin().isEmpty()).orElseGet(() -> made(rule));
    }

    /** The page {@code explain/<id>.md}, when the house has one. */
    public static Optional<String> written(RuleId rule) {
        try (InputStream page = RulePage.class.getResourceAsStream("/explain/" + rule + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String made(RuleInfo rule) {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(rule.id()).append("\n\n");
        page.append(rule.title()).append(" (").append(rule.severity().word()).append(").\n");
        section(page, "Why", rule.why());
        section(page, "What to do", rule.help());
        rule.origin().ifPresent(place -> section(page, "Where the rule is written", place.toString()));
        return page.toString();
    }

    private static void section(StringBuilder page, String heading, String text) {
        if (!text.isBlank()) {
            page.append("\n## ")
                    .append(heading)
                    .append("\n\n")
                    .append(text.strip())
                    .append('\n');
        }
    }
}
