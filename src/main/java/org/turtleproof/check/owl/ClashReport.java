package org.turtleproof.check.owl;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.turtleproof.diagnostic.Diagnostic;
import org.turtleproof.diagnostic.Note;
import org.turtleproof.diagnostic.Reporter;
import org.turtleproof.diagnostic.RuleInfo;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.rdf.SourceMap;
import org.turtleproof.source.Span;

/**
 * Turns clashes into findings, each with its statements in words and places.
 *
 * @param kb where the statements are written
 * @param reporter who is told
 */
record ClashReport(KnowledgeBase kb, Reporter reporter) {

    private static final int MOST_HARD = 5;
    private static final Pattern IRI = Pattern.compile("<([^<>\\s]+)>");

    /** Reports each of these clashes. */
    void add(Collection<Clash> clashes) {
        Set<Statement> all = new LinkedHashSet<>();
        clashes.forEach(clash -> all.addAll(clash.because()));
        StatementPlaces places = StatementPlaces.of(kb, all);
        StatementWording wording = new StatementWording(kb.prefixes());
        clashes.forEach(clash -> reporter.report(finding(clash, places, wording)));
    }

    /** Reports that there is no verdict for lack of time, at what made it hard, when that is known. */
    void undecided(String reason, Optional<Remainder> remainder) {
        Set<Node> open = remainder.map(Remainder::open).orElse(Set.of());
        undecided(reason, remainder.map(Remainder::hard).orElse(List.of()), open);
    }

    /** Reports that there is no verdict because HermiT refuses something, at the axioms about what it names. */
    void refused(String complaint, Remainder remainder) {
        Set<String> named = new LinkedHashSet<>();
        String reason = IRI.matcher("HermiT refuses the ontology: " + complaint.replaceFirst("\\.$", ""))
                .replaceAll(match -> {
                    named.add(match.group(1));
                    return Matcher.quoteReplacement(kb.prefixes().show(NodeFactory.createURI(match.group(1))));
                });
        List<Statement> about = remainder.parts().stream()
                .flatMap(part -> part.axioms().stream())
                .filter(axiom -> axiom.triples()
                        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
                        .anyMatch(node -> node.isURI() && named.contains(node.getURI())))
                .distinct()
                .toList();
        undecided(reason, about.isEmpty() ? remainder.hard() : about, remainder.open());
    }

    private void undecided(String reason, List<Statement> hard, Set<Node> open) {
        StatementPlaces places = StatementPlaces.of(kb, hard);
        StatementWording wording = new StatementWording(kb.prefixes());
        List<Statement> placed = hard.stream()
                .filter(statement -> places.of(statement).isPresent())
                .toList();
        Span primary = placed.stream()
                .findFirst()
                .flatMap(places::of)
                .or(() -> place(open))
                .orElseGet(this::anyFile);
        Diagnostic.Builder finding = Diagnostic.of(ConsistencyCheck.UNDECIDED, reason, primary);
        placed.stream().findFirst().ifPresent(statement -> finding.label(wording.say(statement)));
        placed.stream()
                .skip(1)
                .limit(MOST_HARD - 1)
                .forEach(statement -> finding.note(new Note(wording.say(statement), places.of(statement))));
        if (placed.size() > MOST_HARD) {
            finding.note("and " + (placed.size() - MOST_HARD) + " more statements of that kind");
        }
        reporter.report(finding.build());
    }

    /** The place of one of these terms, the first by name that has one. */
    private Optional<Span> place(Set<Node> open) {
        SourceMap places = kb.locate(open);
        return open.stream()
                .sorted(Comparator.comparing(Node::toString))
                .flatMap(node -> places.place(node).stream())
                .findFirst();
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

    private Span anyFile() {
        return Span.ofFile(kb.sources().files().get(0));
    }
}
