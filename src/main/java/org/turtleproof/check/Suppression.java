package org.turtleproof.check;

import java.util.Optional;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.source.Span;

/**
 * The decision to let one rule be broken at one place, with its reason.
 *
 * @param place where it is written
 * @param rule the rule's name
 * @param file the file of the finding
 * @param text the marked text of the finding, blanks apart; absent for findings about a whole file
 * @param reason why it may be so, if given
 */
record Suppression(Span place, String rule, String file, Optional<String> text, Optional<String> reason) {

    /** Whether it is this finding that is let be. */
    boolean covers(Diagnostic found) {
        Span span = found.primary().span();
        return rule.equals(found.rule().text())
                && file.equals(span.file().name())
                && normal(text.orElse("")).equals(normal(span.file().text(span)));
    }

    private static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
