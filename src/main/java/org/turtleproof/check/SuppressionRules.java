package org.turtleproof.check;

import java.util.List;
import java.util.Set;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;

/** The rules that suppressions themselves must keep. */
public final class SuppressionRules {

    static final RuleInfo BROKEN = RuleInfo.of(
            "broken-suppression",
            Severity.ERROR,
            "A suppression cannot be used",
            "A suppression that means nothing hides nothing, and looks as if it did.",
            "Give tp:rule, tp:file, tp:text and tp:reason, with the name of a rule as findings show it.");

    static final RuleInfo WITHOUT_REASON = RuleInfo.of(
            "suppression-without-reason",
            Severity.ERROR,
            "A suppression gives no reason",
            "Whoever reads it later cannot tell a decision from a convenience.",
            "Say in tp:reason why the rule may be broken here.");

    static final RuleInfo UNNEEDED = RuleInfo.of(
            "unneeded-suppression",
            Severity.WARNING,
            "A suppression hides nothing any more",
            "Left standing, it would hide the next mistake at that place.",
            "Take it out, or correct its file and text if it still has a purpose.");

    /** What cannot be read is not there to be excused, and suppressions do not excuse themselves. */
    static final Set<String> NEVER_SUPPRESSED =
            Set.of("syntax-error", "broken-suppression", "suppression-without-reason", "unneeded-suppression");

    private SuppressionRules() {}

    /** All of them. */
    public static List<RuleInfo> all() {
        return List.of(BROKEN, WITHOUT_REASON, UNNEEDED);
    }
}
