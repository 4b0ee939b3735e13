package org.turtleproof.check.owl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Note;
import org.turtleproof.diagnostic.Reporter;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.source.Span;

/**
 * Turns clashes into findings, each with its statements in words and places.
 *
 * @param kb where the statements are written
 * @param reporter who is told
 */
record ClashReport(KnowledgeBase kb, Reporter reporter) {

    /** Reports each of these clashes. */
    void add(Collection<Clash> clashes) {
        Set<Statement> all = new LinkedHashSet<>();
        clashes.forEach(clash -> all.addAll(clash.because()));
        StatementPlaces places = StatementPlaces.of(kb, all);
        StatementWording wording = new StatementWording(kb.prefixes());
        clashes.forEach(clash -> reporter.report(finding(clash, places, wording)));
    }

    /** Reports that there is no verdict. */
    void undecided(String reason, Statements statements) {
        reporter.report(Diagnostic.of(ConsistencyCheck.UNDECIDED, reason, somewhere(statements))
                .build());
    }

    private Diagnostic finding(Clash clash, StatementPlaces places, StatementWording wording) {
        List<Statement> placed = clash.because().stream()
                .filter(statement -> places.of(statement).isPresent())
                .toList();
        Optional<Statement> culprit = clash.unsatisfiable().isPresent() ? Optional.empty() : last(placed);
        Span primary = clash.unsatisfiable()
                .flatMap(name -> kb.locate(Set.of(name)).place(name))
                .or(() -> culprit.flatMap(places::of))
                .orElseGet(this::anyFile);
        Diagnostic.Builder finding = Diagnostic.of(rule(clash), message(clash, culprit, wording), primary)
                .label(culprit.map(wording::say).orElse("nothing can be one"));
        for (Statement statement : clash.because()) {
            if (!culprit.equals(Optional.of(statement))) {
                Optional<Span> place = places.of(statement);
                finding.note(new Note(wording.say(statement), place));
            }
        }
        if (!clash.minimal()) {
            finding.note("the smallest explanation was not found within " + HermitJudge.TO_EXPLAIN.toSeconds() + " s");
        }
        return finding.build();
    }

    private static RuleInfo rule(Clash clash) {
        return clash.unsatisfiable().isPresent() ? ConsistencyCheck.UNSATISFIABLE : ConsistencyCheck.INCONSISTENT;
    }

    private static String message(Clash clash, Optional<Statement> culprit, StatementWording wording) {
        return clash.unsatisfiable()
                .map(name -> wording.show(name) + " can have no members")
                .or(() -> culprit.map(statement -> "it cannot be true that "
                        + wording.say(statement)
                        + (clash.because().size() > 1
                                ? ": it contradicts " + others(clash.because().size() - 1)
                                : "")))
                .orElse("axioms and facts contradict one another");
    }

    private static String others(int count) {
        return count == 1 ? "another statement" : count + " other statements";
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }

    private Span somewhere(Statements statements) {
        List<Node> subjects = new ArrayList<>();
        Stream.concat(statements.axioms().stream(), statements.facts().stream())
                .limit(1)
                .forEach(statement -> subjects.add(statement.main().getSubject()));
        return subjects.stream()
                .flatMap(node -> kb.locate(Set.of(node)).place(node).stream())
                .findFirst()
                .orElseGet(this::anyFile);
    }

    private Span anyFile() {
        return Span.ofFile(kb.sources().files().get(0));
    }
}
