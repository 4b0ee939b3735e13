package org.turtleproof.diagnostic.render;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.turtleproof.diagnostic.Count;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.RuleId;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.diagnostic.render.Palette.Ink;

/**
 * The end of a report for people: a count for each rule, what each stage looked at, and the verdict.
 *
 * @param options what the reader asked for
 */
record Summary(RenderOptions options) {

    /** Says of which rules not every finding was shown. */
    void writeHidden(Map<RuleId, Integer> found, Appendable out) throws IOException {
        boolean hidden = false;
        for (Map.Entry<RuleId, Integer> entry : new TreeMap<>(found).entrySet()) {
            int more = options.limitPerRule() == 0 ? 0 : entry.getValue() - options.limitPerRule();
            if (more > 0) {
                hidden = true;
                out.append("... and ")
                        .append(Count.text(more))
                        .append(" more of ")
                        .append(entry.getKey().text())
                        .append('\n');
            }
        }
        if (hidden) {
            out.append("    (--limit-per-rule 0 shows all)\n\n");
        }
    }

    void write(Report report, Appendable out) throws IOException {
        if (!report.diagnostics().all().isEmpty()) {
            out.append(strong("Found")).append('\n');
            writeCounts(report, out);
            out.append('\n');
        }
        if (!report.stages().isEmpty()) {
            out.append(strong("Looked at")).append('\n');
            writeStages(report, out);
            out.append('\n');
        }
        Verdict verdict = Verdict.of(report, options.failOn());
        out.append(options.palette().paint(verdict.passed() ? Ink.GOOD : Ink.ERROR, verdict.sentence()))
                .append('\n');
        if (!report.diagnostics().all().isEmpty()) {
            out.append("`turtleproof explain RULE` says why a rule is there and what to do\n");
        }
    }

    private void writeCounts(Report report, Appendable out) throws IOException {
        Map<Severity, Map<RuleId, Long>> counts = report.diagnostics().all().stream()
                .collect(Collectors.groupingBy(
                        Diagnostic::severity,
                        TreeMap::new,
                        Collectors.groupingBy(Diagnostic::rule, TreeMap::new, Collectors.counting())));
        int width = report.diagnostics().all().stream()
                .mapToInt(found -> found.rule().text().length())
                .max()
                .orElse(0);
        for (Map.Entry<Severity, Map<RuleId, Long>> group : counts.entrySet()) {
            for (Map.Entry<RuleId, Long> count : group.getValue().entrySet()) {
                String word = group.getKey().word();
                out.append("  ")
                        .append(options.palette().paint(Ink.of(group.getKey()), word))
                        .append(" ".repeat(Math.max(1, 9 - word.length())))
                        .append(pad(count.getKey().text(), width + 2))
                        .append(Count.text(count.getValue()))
                        .append('\n');
            }
        }
    }

    private void writeStages(Report report, Appendable out) throws IOException {
        int width = report.stages().stream()
                        .mapToInt(stage -> stage.stage().length())
                        .max()
                        .orElse(0)
                + 2;
        for (StageResult stage : report.stages()) {
            boolean ran = stage.outcome() == StageResult.Outcome.DONE;
            String figures =
                    stage.figures().stream().map(StageResult.Figure::words).collect(Collectors.joining(", "));
            String reason =
                    stage.remarks().isEmpty() ? "" : ": " + stage.remarks().get(0);
            String did = ran ? figures : options.palette().paint(Ink.WARNING, "did not run") + VisibleText.of(reason);
            out.append(("  " + pad(stage.stage(), width) + did).stripTrailing()).append('\n');
            for (String remark : ran ? stage.remarks() : rest(stage.remarks())) {
                out.append(" ".repeat(width + 2))
                        .append("note: ")
                        .append(VisibleText.of(remark))
                        .append('\n');
            }
        }
    }

    private static List<String> rest(List<String> remarks) {
        return remarks.subList(Math.min(1, remarks.size()), remarks.size());
    }

    private String strong(String text) {
        return options.palette().paint(Ink.STRONG, text);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
