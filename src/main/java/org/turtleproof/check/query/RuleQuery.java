package org.turtleproof.check.query;

import java.util.Optional;
import org.turtleproof.diagnostic.RuleId;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.kb.QueryFile;
import org.turtleproof.source.Span;

/**
 * A rule that is written as a query which must return nothing.
 *
 * @param file the query with its header
 * @param info what the header says of the rule
 * @param over which graph it looks at
 * @param ownTerms whether it is {@code # about: terms}: only rows on terms of our own namespaces count
 */
record RuleQuery(QueryFile file, RuleInfo info, String over, boolean ownTerms) {

    /** The rule of a query file; absent when its header lacks something. */
    static Optional<RuleQuery> of(QueryFile file) {
        Optional<String> title = file.header("title");
        Optional<String> why = file.header("why");
        Optional<String> help = file.header("help");
        if (title.isEmpty() || why.isEmpty() || help.isEmpty()) {
            return Optional.empty();
        }
        try {
            RuleInfo info = new RuleInfo(
                    RuleId.of(file.id()),
                    Severity.parse(file.header("severity").orElse("")),
                    title.get(),
                    why.get(),
                    help.get(),
                    Optional.of(Span.ofFile(file.file())));
            return Optional.of(new RuleQuery(
                    file,
                    info,
                    file.header("over").orElse("all"),
                    file.header("about").filter("terms"::equals).isPresent()));
        } catch (IllegalArgumentException notARule) {
            return Optional.empty();
        }
    }
}
