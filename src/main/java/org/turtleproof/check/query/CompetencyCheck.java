package org.turtleproof.check.query;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.turtleproof.check.Check;
import org.turtleproof.check.CheckInfo;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Reporter;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.diagnostic.StageResult.Figure;
import org.turtleproof.kb.CompetencyQuestion;
import org.turtleproof.kb.GuardedQuery;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.QueryFault;
import org.turtleproof.rdf.ResultTable;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactDatasetView;
import org.turtleproof.rdf.query.QueryRun;
import org.turtleproof.source.SourceFile;
import org.turtleproof.source.Span;
import org.turtleproof.work.SideBySide;

/** Asks every competency question of the layers and compares the answer with the expected one. */
public final class CompetencyCheck implements Check {

    private static final RuleInfo WRONG_ANSWER = RuleInfo.of(
            "wrong-answer",
            Severity.ERROR,
            "A question does not get its expected answer",
            "The questions say what the graph is for; a changed answer is a changed meaning.",
            "Correct the facts or the query; only when the new answer is right, correct the expected one.");

    private static final RuleInfo BROKEN = RuleInfo.of(
            "broken-question",
            Severity.ERROR,
            "A competency question cannot be asked",
            "A question that cannot be asked proves nothing.",
            "Write a SPARQL 1.1 SELECT or ASK query with # question: in its header, and its answer in <id>.expected.csv beside it.");

    private static final CheckInfo INFO =
            new CheckInfo("questions", CheckInfo.Phase.DERIVED, List.of(WRONG_ANSWER, BROKEN));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public StageResult run(KnowledgeBase kb, Reporter reporter) {
        List<CompetencyQuestion> questions = kb.questions();
        SideBySide.each(0, questions.size(), i -> ask(questions.get(i), kb, reporter));
        return StageResult.done(INFO.stage(), new Figure(questions.size(), "questions"));
    }

    private static void ask(CompetencyQuestion question, KnowledgeBase kb, Reporter reporter) {
        Optional<SourceFile> expected = question.expected();
        if (question.query().header("question").isEmpty()) {
            reporter.report(broken(question, "has no # question: in its header"));
        }
        if (expected.isEmpty()) {
            reporter.report(broken(question, "has no expected answer beside it"));
            return;
        }
        try {
            Query query = kb.recalledQueries().parse(question.query().text());
            if (!query.isSelectType() && !query.isAskType()) {
                reporter.report(broken(question, "is neither SELECT nor ASK"));
                return;
            }
            CompactDataset seen = question.view(kb.layers().compactDataset());
            ResultTable answer = kb.recalledQueries()
                    .recall(
                            List.copyOf(seen.named().keySet()),
                            question.query().text(),
                            seen,
                            () -> answer(new CompactDatasetView(seen), query));
            ResultTable wanted;
            try {
                wanted = ResultTable.parseCsv(expected.get().open());
            } catch (UncheckedIOException unreadable) {
                reporter.report(unreadable(question, expected.get(), unreadable));
                return;
            }
            AnswerComparison comparison = new AnswerComparison(wanted, answer, query.hasOrderBy());
            comparison
                    .difference()
                    .ifPresent(text -> reporter.report(wrong(question, expected.get(), comparison, text)));
        } catch (QueryCancelledException e) {
            reporter.report(broken(question, "takes more than a minute"));
        } catch (QueryException e) {
            reporter.report(broken(question, QueryFault.of(question.query(), e)));
        }
    }

    private static ResultTable answer(DatasetGraph dataset, Query query) {
        try (QueryRun run = GuardedQuery.over(dataset, query)) {
            return ResultTable.of(run);
        }
    }

    private static Diagnostic wrong(
            CompetencyQuestion question, SourceFile expected, AnswerComparison comparison, String difference) {
        int line = comparison.firstMissing().map(row -> row + 2).orElse(1);
        String text = expected.line(line);
        int length = Math.max(1, text.codePointCount(0, text.length()));
        Diagnostic.Builder finding = Diagnostic.of(
                        WRONG_ANSWER,
                        "question " + question.query().id() + " gets another answer: " + difference,
                        Span.of(expected, Math.min(line, expected.lineCount()), 1, length))
                .label(comparison.firstMissing().isPresent() ? "this row is not answered" : "the expected answer")
                .context(Span.ofFile(question.query().file()), question.question());
        comparison.missing().stream().limit(5).forEach(row -> finding.note("missing: " + String.join(", ", row)));
        comparison.surplus().stream().limit(5).forEach(row -> finding.note("unexpected: " + String.join(", ", row)));
        return finding.build();
    }

    private static Diagnostic unreadable(
            CompetencyQuestion question, SourceFile expected, UncheckedIOException problem) {
        return Diagnostic.of(
                        BROKEN,
                        "question " + question.query().id() + " has an expected answer that is not CSV: "
                                + problem.getCause().getMessage(),
                        Span.ofFile(expected))
                .build();
    }

    private static Diagnostic broken(CompetencyQuestion question, String problem) {
        return broken(question, QueryFault.of(question.query(), problem));
    }

    private static Diagnostic broken(CompetencyQuestion question, QueryFault fault) {
        return Diagnostic.of(BROKEN, "question " + question.query().id() + " " + fault.message(), fault.place())
                .build();
    }
}
