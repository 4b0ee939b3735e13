package org.turtleproof.check.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.turtleproof.check.Check;
import org.turtleproof.check.CheckInfo;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Reporter;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.diagnostic.Severity;
import org.turtleproof.diagnostic.StageResult;
import org.turtleproof.diagnostic.StageResult.Figure;
import org.turtleproof.kb.GuardedQuery;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.QueryFault;
import org.turtleproof.kb.QueryFile;
import org.turtleproof.kb.QueryKind;
import org.turtleproof.rdf.Prefixes;
import org.turtleproof.rdf.SourceMap;
import org.turtleproof.rdf.compact.CompactDataset;
import org.turtleproof.rdf.compact.CompactDatasetView;
import org.turtleproof.rdf.query.QueryRun;
import org.turtleproof.source.Span;
import org.turtleproof.work.SideBySide;

/**
 * Runs the rules that are written as queries: each row of an answer is a finding, placed at the {@code ?subject}, {@code
 * ?predicate} or {@code ?object} it names.
 */
public final class RuleQueriesCheck implements Check {

    private static final RuleInfo BROKEN = RuleInfo.of(
            "broken-rule-query",
            Severity.ERROR,
            "A rule query cannot be used",
            "A rule that cannot run finds nothing, and looks like a rule that was kept.",
            "Write a SPARQL 1.1 SELECT query that binds ?subject, under a header with title, severity, why and help.");

    private static final CheckInfo INFO = new CheckInfo("rules", CheckInfo.Phase.DERIVED, List.of(BROKEN));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules(KnowledgeBase kb) {
        return Stream.concat(
                        INFO.rules().stream(),
                        files(kb).map(RuleQuery::of).flatMap(Optional::stream).map(RuleQuery::info))
                .toList();
    }

    @Override
    public StageResult run(KnowledgeBase kb, Reporter reporter) {
        List<RuleQuery> rules = new ArrayList<>();
        files(kb)
                .forEach(
                        file -> RuleQuery.of(file)
                                .ifPresentOrElse(
                                        rules::add,
                                        () -> reporter.report(
                                                broken(
                                                        file,
                                                        QueryFault.of(
                                                                file,
                                                                "lacks title, severity, why or help in its header, or its name is not kebab-case")))));
        SideBySide.each(0, rules.size(), i -> run(rules.get(i), kb, reporter));
        return StageResult.done(INFO.stage(), new Figure(rules.size(), "rule queries"));
    }

    private static Stream<QueryFile> files(KnowledgeBase kb) {
        return Stream.concat(BuiltInRuleQueries.all().stream(), kb.queries(QueryKind.RULE).stream());
    }

    private static void run(RuleQuery rule, KnowledgeBase kb, Reporter reporter) {
        List<Binding> rows = new ArrayList<>();
        try {
            Query query = kb.recalledQueries().parse(rule.file().text());
            if (!query.isSelectType() || !query.getResultVars().contains("subject")) {
                reporter.report(
                        broken(rule.file(), QueryFault.of(rule.file(), "is not a SELECT query that binds ?subject")));
                return;
            }
            CompactDataset dataset = QueryDataset.of(kb, rule.over());
            kb.recalledQueries().answers(rule.over(), rule.file().text(), dataset, () -> rows(query, dataset)).stream()
                    .filter(row -> !rule.ownTerms()
                            || value(row, "subject")
                                    .filter(kb.namespaces()::isTerm)
                                    .isPresent())
                    .forEach(rows::add);
        } catch (QueryException e) {
            reporter.report(broken(rule.file(), QueryFault.of(rule.file(), e)));
            return;
        }
        if (!rows.isEmpty()) {
            SourceMap places = kb.locate(subjects(rows));
            rows.forEach(row -> reporter.report(finding(rule, row, places, kb.prefixes())));
        }
    }

    /** The answers, freed of the graph they were found in. */
    private static List<Binding> rows(Query query, CompactDataset dataset) {
        List<Binding> rows = new ArrayList<>();
        try (QueryRun run = GuardedQuery.over(new CompactDatasetView(dataset), query)) {
            run.select().forEachRemaining(row -> {
                BindingBuilder copy = BindingFactory.builder();
                row.forEach(copy::add);
                rows.add(copy.build());
            });
        }
        return rows;
    }

    private static Set<Node> subjects(List<Binding> rows) {
        Set<Node> subjects = new HashSet<>();
        rows.forEach(row -> value(row, "subject").ifPresent(subjects::add));
        return subjects;
    }

    private static Diagnostic finding(RuleQuery rule, Binding row, SourceMap places, Prefixes prefixes) {
        Optional<Node> subject = value(row, "subject");
        String message = value(row, "message")
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .orElseGet(() -> subject.map(node -> prefixes.show(node) + ": ").orElse("")
                        + rule.info().title());
        Span place =
                new RowLocator(places).place(row).orElse(Span.ofFile(rule.file().file()));
        return Diagnostic.of(rule.info(), message, place)
                .note(rule.info().why())
                .build();
    }

    static Optional<Node> value(Binding row, String variable) {
        return Optional.ofNullable(row.get(Var.alloc(variable)));
    }

    private static Diagnostic broken(QueryFile file, QueryFault fault) {
        return Diagnostic.of(BROKEN, "rule query " + file.id() + " " + fault.message(), fault.place())
                .build();
    }
}
