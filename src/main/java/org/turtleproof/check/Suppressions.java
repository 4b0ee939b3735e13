package org.turtleproof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Diagnostics;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.diagnostic.StageResult.Figure;
import org.turtleproof.diagnostic.Suppressed;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.Role;

/** Takes out of a report what a knowledge base lets be, and adds what is wrong with the suppressions themselves. */
final class Suppressions {

    private static final String STAGE = "suppressions";

    private Suppressions() {}

    /** The report with the suppressions of {@code kb} applied; the same report when it has none. */
    static Report apply(KnowledgeBase kb, Report report) {
        if (kb.parsed(Role.SUPPRESSIONS).isEmpty()) {
            return report;
        }
        Set<String> rules =
                report.rules().stream().map(rule -> rule.id().text()).collect(Collectors.toSet());
        SuppressionReader reader = new SuppressionReader(kb, rules);
        List<Diagnostic> kept = new ArrayList<>(reader.problems());
        List<Suppressed> suppressed = new ArrayList<>();
        for (Diagnostic found : report.diagnostics()) {
            reader.suppressions().stream()
                    .filter(one -> one.covers(found))
                    .findFirst()
                    .ifPresentOrElse(one -> suppressed.add(new Suppressed(found, one.reason())), () -> kept.add(found));
        }
        if (everyStageRan(report)) {
            reader.suppressions().stream()
                    .filter(one -> report.diagnostics().all().stream().noneMatch(one::covers))
                    .forEach(one -> kept.add(unneeded(one)));
        }
        StageResult stage = StageResult.done(
                STAGE,
                new Figure(reader.suppressions().size(), "suppressions"),
                new Figure(suppressed.size(), "findings suppressed"));
        return report.with(Diagnostics.of(kept), stage).letting(suppressed);
    }

    private static boolean everyStageRan(Report report) {
        return report.stages().stream().allMatch(stage -> stage.outcome() == StageResult.Outcome.DONE);
    }

    private static Diagnostic unneeded(Suppression one) {
        String about = one.text().map(text -> " at " + text).orElse("");
        return Diagnostic.of(
                        SuppressionRules.UNNEEDED,
                        "nothing breaks " + one.rule() + about + " in " + one.file(),
                        one.place())
                .build();
    }
}
