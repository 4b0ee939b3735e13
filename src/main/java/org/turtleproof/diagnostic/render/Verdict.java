package org.turtleproof.diagnostic.render;

import java.util.ArrayList;
import java.util.List;
import org.turtleproof.diagnostic.Count;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.StageResult;

/**
 * The last word on a report.
 *
 * @param passed whether nothing reached the failing severity
 * @param sentence the verdict in one line
 */
record Verdict(boolean passed, String sentence) {

    static Verdict of(Report report, Severity failOn) {
        boolean passed = !report.diagnostics().reach(failOn);
        long notRun = report.stages().stream()
                .filter(stage -> stage.outcome() == StageResult.Outcome.NOT_RUN)
                .count();
        String silent = notRun == 0 ? "" : "; " + counted(notRun, "stage") + " did not run";
        return new Verdict(passed, (passed ? "passed: " : "failed: ") + tally(report) + silent);
    }

    private static String tally(Report report) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = report.diagnostics().count(severity);
            if (count > 0) {
                counts.add(counted(count, severity == Severity.INFO ? "remark" : severity.word()));
            }
        }
        return counts.isEmpty() ? "no findings" : String.join(", ", counts);
    }

    /** A number with its noun: {@code 1 error}, {@code 1,200 errors}. */
    static String counted(long count, String noun) {
        return Count.text(count) + " " + noun + (count == 1 ? "" : "s");
    }
}
