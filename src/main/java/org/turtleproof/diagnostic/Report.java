package org.turtleproof.diagnostic;

import java.util.List;
import java.util.stream.Stream;

/**
 * The whole outcome of a run, as renderers get it.
 *
 * @param diagnostics what was found
 * @param stages what was looked at, in the order of the proof
 * @param rules every rule that was in force, in the order of their ids
 */
public record Report(Diagnostics diagnostics, List<StageResult> stages, List<RuleInfo> rules) {

    public Report {
        stages = List.copyOf(stages);
        rules = rules.stream()
                .sorted(java.util.Comparator.comparing(RuleInfo::id))
                .toList();
    }

    /** The same with other findings and one more stage, which says why. */
    public Report with(Diagnostics findings, StageResult stage) {
        return new Report(
                findings, Stream.concat(stages.stream(), Stream.of(stage)).toList(), rules);
    }
}
