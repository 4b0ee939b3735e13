package org.turtleproof.diagnostic.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.turtleproof.diagnostic.Count;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Label;
import org.turtleproof.diagnostic.Note;
import org.turtleproof.diagnostic.Report;
import org.turtleproof.diagnostic.RuleId;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.diagnostic.render.HtmlReport.BrokenRule;
import org.turtleproof.diagnostic.render.HtmlReport.Finding;
import org.turtleproof.diagnostic.render.HtmlReport.Remark;
import org.turtleproof.diagnostic.render.HtmlReport.Stage;

/**
 * The report as one HTML page that holds all it needs and asks no other host for anything.
 *
 * <p>So that a browser can hold it, it shows 250 findings of one rule and counts the rest, unless every finding is asked for.
 */
public final class HtmlRenderer implements Renderer {

    private static final String TEMPLATES = "org.turtleproof.diagnostic.render.template";

    private static final int MOST_OF_A_RULE = 250;

    private final RenderOptions options;

    /** A renderer whose verdict obeys {@code options}. */
    public HtmlRenderer(RenderOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "html";
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, HtmlRenderer.class.getClassLoader(), TEMPLATES);
        engine.render("report.jte", page(report), new WriterOutput(out));
    }

    private HtmlReport page(Report report) {
        Verdict verdict = Verdict.of(report, options.failOn());
        Map<RuleId, List<Diagnostic>> byRule = report.diagnostics().all().stream()
                .collect(Collectors.groupingBy(Diagnostic::rule, TreeMap::new, Collectors.toList()));
        List<BrokenRule> rules = byRule.entrySet().stream()
                .sorted(Comparator.comparing(entry -> worst(entry.getValue())))
                .map(entry -> rule(entry.getKey(), entry.getValue(), report))
                .toList();
        return new HtmlReport(
                verdict.passed(),
                verdict.sentence(),
                rules,
                report.stages().stream().map(HtmlRenderer::stage).toList());
    }

    private static Severity worst(List<Diagnostic> findings) {
        return findings.stream()
                .map(Diagnostic::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.INFO);
    }

    private BrokenRule rule(RuleId id, List<Diagnostic> findings, Report report) {
        Optional<RuleInfo> info =
                report.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
        int shown = options.limitPerRule() == 0 ? findings.size() : Math.min(findings.size(), MOST_OF_A_RULE);
        return new BrokenRule(
                id.text(),
                "rule-" + id,
                worst(findings).word(),
                VisibleText.of(info.map(RuleInfo::title).orElse("")),
                VisibleText.of(info.map(RuleInfo::why).orElse("")),
                Count.text(findings.size()),
                findings.stream().limit(shown).map(HtmlRenderer::finding).toList(),
                shown == findings.size()
                        ? ""
                        : "and " + Count.text(findings.size() - shown)
                                + " more, which --limit-per-rule 0 shows, as the machine formats do");
    }

    private static Finding finding(Diagnostic found) {
        ShownPlaces places = ShownPlaces.of(found.context(), ShownPlaces.FOR_PEOPLE);
        Stream<Remark> rest = places.left() == 0 ? Stream.empty() : Stream.of(new Remark(places.rest(), List.of()));
        return new Finding(
                found.severity().word(),
                VisibleText.of(found.message()),
                HtmlExcerpts.of(List.of(found.primary()), places.labels()),
                Stream.concat(rest, found.notes().stream().map(note -> remark(note, found)))
                        .toList(),
                VisibleText.of(found.help().orElse("")));
    }

    /** A note at the culprit's place needs no excerpt of its own. */
    private static Remark remark(Note note, Diagnostic found) {
        String text = note.text().strip().lines().map(VisibleText::of).collect(Collectors.joining("\n"));
        return new Remark(
                text,
                HtmlExcerpts.of(
                        List.of(),
                        note
                                .place()
                                .filter(place -> !place.equals(found.primary().span()))
                                .map(Label::of)
                                .stream()
                                .toList()));
    }

    private static Stage stage(StageResult stage) {
        String figures = stage.figures().stream().map(StageResult.Figure::words).collect(Collectors.joining(", "));
        return new Stage(
                stage.stage(),
                stage.outcome() == StageResult.Outcome.DONE,
                figures,
                stage.remarks().stream().map(VisibleText::of).toList());
    }
}
