package org.turtleproof.diagnostic;

import java.util.List;
import java.util.stream.Stream;

/**
 * The whole outcome of a run, as renderers get it.
 *
 * @param diagnostics what was found, without what is suppressed
 * @param stages what was looked at, in the order of the proof
 * @param rules every rule that was in force, in the order of their ids
 * @param suppressed what was found and let be
 */
public record Report(Diagnostics diagnostics, List<StageResult> stages, RuleBook rules, List<Suppressed> suppressed) {

    public Report {
        stages = List.copyOf(stages);
        suppressed = List.copyOf(suppressed);
    }

    /** A report without suppressed findings. */
    public Report(Diagnostics diagnostics, List<StageResult> stages, RuleBook rules) {
        this(diagnostics, stages, rules, List.of());
    }

    /** A report without suppressed findings whose rules are listed already. */
    public Report(Diagnostics diagnostics, List<StageResult> stages, List<RuleInfo> rules) {
        this(diagnostics, stages, RuleBook.of(rules));
    }

    /** The same with other findings and one more stage, which says why. */
    public Report with(Diagnostics findings, StageResult stage) {
        return new Report(
                findings, Stream.concat(stages.stream(), Stream.of(stage)).toList(), rules, suppressed);
    }

    /** The same with these findings let be. */
    public Report letting(List<Suppressed> others) {
        return new Report(diagnostics, stages, rules, others);
    }
}
