package org.turtleproof.check;

import java.util.List;
import java.util.Objects;
import org.turtleproof.diagnostic.RuleInfo;

/**
 * What is known of a check before it runs.
 *
 * @param stage the name under which the summary counts it, such as {@code vocabulary}
 * @param phase when it runs
 * @param rules the rules it holds whatever the knowledge base
 */
public record CheckInfo(String stage, Phase phase, List<RuleInfo> rules) {

    /** When a check runs: what cannot be read is not looked at further. */
    public enum Phase {
        /** Looks at single files; always runs. */
        READING,
        /** Looks at the whole as it is written; runs only when every statement could be read. */
        WRITTEN,
        /** Looks at what follows from the sources too, the layers; runs only when every statement could be read. */
        DERIVED
    }

    public CheckInfo {
        Objects.requireNonNull(stage);
        Objects.requireNonNull(phase);
        rules = List.copyOf(rules);
    }
}
