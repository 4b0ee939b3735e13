package org.turtleproof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.turtleproof.check.CheckInfo.Phase;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Diagnostics;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.kb.KnowledgeBase;

/**
 * Runs every check over a knowledge base, those of one phase in parallel.
 *
 * @param checks in the order in which the summary lists them
 */
public record CheckRunner(List<Check> checks) {

    public CheckRunner {
        checks = List.copyOf(checks);
    }

    /** Runs them all; checks on meaning are left out, and said to be, when statements could not be read. */
    public CheckResult run(KnowledgeBase kb) {
        ConcurrentLinkedQueue<Diagnostic> found = new ConcurrentLinkedQueue<>();
        List<StageResult> reading = run(Phase.READING, kb, found);
        long broken = kb.parsed().stream().filter(file -> !file.isWhole()).count();
        List<StageResult> meaning = broken == 0
                ? run(Phase.MEANING, kb, found)
                : of(Phase.MEANING)
                        .map(check -> StageResult.notRun(check.info().stage(), unread(broken)))
                        .toList();
        List<StageResult> stages = new ArrayList<>(reading);
        stages.addAll(meaning);
        List<RuleInfo> rules = Stream.concat(
                        checks.stream().flatMap(check -> check.rules(kb).stream()), SuppressionRules.all().stream())
                .toList();
        Report report = Suppressions.apply(kb, new Report(Diagnostics.of(found), stages, rules));
        boolean clean = !report.diagnostics().hasErrors();
        return new CheckResult(report, clean ? Optional.of(new CheckedKnowledgeBase(kb, report)) : Optional.empty());
    }

    private List<StageResult> run(Phase phase, KnowledgeBase kb, ConcurrentLinkedQueue<Diagnostic> found) {
        return of(phase).parallel().map(check -> check.run(kb, found::add)).toList();
    }

    private static String unread(long broken) {
        return broken == 1 ? "a file could not be read whole" : broken + " files could not be read whole";
    }

    private Stream<Check> of(Phase phase) {
        return checks.stream().filter(check -> check.info().phase() == phase);
    }
}
