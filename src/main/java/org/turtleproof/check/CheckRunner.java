package org.turtleproof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.turtleproof.check.CheckInfo.Phase;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Diagnostics;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.RuleBook;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.kb.KnowledgeBase;

/**
 * Runs every check over a knowledge base, side by side on all processors: while the layers are computed, what does not need them.
 *
 * @param checks in the order in which the summary lists them
 */
public record CheckRunner(List<Check> checks) {

    public CheckRunner {
        checks = List.copyOf(checks);
    }

    /** Runs them all; checks on meaning are left out, and said to be, when statements could not be read. */
    public CheckResult run(KnowledgeBase kb) {
        return run(kb, new StageTimes());
    }

    /** The same, noting how long each step takes. */
    public CheckResult run(KnowledgeBase kb, StageTimes times) {
        Proof proof = new Proof(kb, times);
        long broken = kb.parsed().stream().filter(file -> !file.isWhole()).count();
        Crew.run(broken == 0 ? everything(proof) : jobs(Phase.READING, proof));
        if (broken == 0) {
            kb.memory().finish();
        }
        List<StageResult> stages = checks.stream()
                .map(check -> Optional.ofNullable(proof.results.get(check))
                        .orElseGet(() -> StageResult.notRun(check.info().stage(), unread(broken))))
                .toList();
        Report report = Suppressions.apply(kb, new Report(Diagnostics.of(proof.found), stages, rules(kb)));
        boolean clean = !report.diagnostics().hasErrors();
        return new CheckResult(report, clean ? Optional.of(new CheckedKnowledgeBase(kb, report)) : Optional.empty());
    }

    /**
     * The layers first, since most waits for the graphs they are made of; what needs no graph fills the gap until these are there,
     * and what checks need beside the layers that until the layers are.
     */
    private List<Runnable> everything(Proof proof) {
        List<Runnable> jobs = new ArrayList<>();
        if (of(Phase.DERIVED).findAny().isPresent()) {
            jobs.add(proof::deriveLayers);
        }
        jobs.addAll(jobs(Phase.READING, proof));
        jobs.addAll(jobs(Phase.WRITTEN, proof));
        of(Phase.DERIVED).forEach(check -> jobs.add(() -> proof.prepare(check)));
        jobs.addAll(jobs(Phase.DERIVED, proof));
        return jobs;
    }

    private List<Runnable> jobs(Phase phase, Proof proof) {
        return of(phase).<Runnable>map(check -> () -> proof.look(check)).toList();
    }

    private Stream<Check> of(Phase phase) {
        return checks.stream().filter(check -> check.info().phase() == phase);
    }

    private static String unread(long broken) {
        return broken == 1 ? "a file could not be read whole" : broken + " files could not be read whole";
    }

    private RuleBook rules(KnowledgeBase kb) {
        return RuleBook.from(() -> {
            List<RuleInfo> rules = new ArrayList<>(SuppressionRules.all());
            checks.forEach(check -> rules.addAll(check.rules(kb)));
            return rules;
        });
    }

    /** What has been found so far. */
    private static final class Proof {
        private final KnowledgeBase kb;
        private final StageTimes times;
        private final ConcurrentLinkedQueue<Diagnostic> found = new ConcurrentLinkedQueue<>();
        private final Map<Check, StageResult> results = new ConcurrentHashMap<>();

        Proof(KnowledgeBase kb, StageTimes times) {
            this.kb = kb;
            this.times = times;
        }

        void prepare(Check check) {
            kb.memory().goOn();
            check.prepare(kb);
        }

        void look(Check check) {
            kb.memory().goOn();
            try (StageTimes.Running step = times.start(check.info().stage())) {
                results.put(check, check.run(kb, found::add));
            }
        }

        void deriveLayers() {
            try (StageTimes.Running step = times.start("layers")) {
                kb.layers();
            }
        }
    }
}
