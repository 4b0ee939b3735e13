package org.turtleproof.diagnostic;

import java.util.Objects;
import java.util.Optional;
import org.turtleproof.source.Span;

/**
 * What is known of a rule apart from any finding.
 *
 * @param id its name
 * @param severity what its findings weigh unless they say otherwise
 * @param title the fault in one line, no full stop
 * @param why why it matters
 * @param help what to do about it
 * @param origin where it is written, for a rule that is a shape or a query
 */
public record RuleInfo(RuleId id, Severity severity, String title, String why, String help, Optional<Span> origin) {

    public RuleInfo {
        Objects.requireNonNull(id);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(title);
        Objects.requireNonNull(why);
        Objects.requireNonNull(help);
        Objects.requireNonNull(origin);
    }

    /** A rule that is written in Java; its long explanation is the page {@code explain/<id>.md}. */
    public static RuleInfo of(String id, Severity severity, String title, String why, String help) {
        return new RuleInfo(RuleId.of(id), severity, title, why, help, Optional.empty());
    }
}
