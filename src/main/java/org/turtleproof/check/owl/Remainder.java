package org.turtleproof.check.owl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.turtleproof.check.owl.ModelBuilder.Outcome;

/**
 * What rules left open, in parts that can be decided one by one.
 *
 * @param parts statements each to be decided by HermiT
 * @param reason why rules could not decide, in a few words
 * @param hard statements that rules cannot say
 * @param open classes and individuals about which rules proved nothing
 */
record Remainder(List<Statements> parts, String reason, List<Statement> hard, Set<Node> open) {

    private static final int MOST_PARTS = 8;

    /** What is left of the statements after rules have done what they can. */
    static Remainder of(Statements statements, Outcome outcome) {
        if (!outcome.left().isEmpty()) {
            int count = outcome.left().size();
            return new Remainder(
                    List.of(statements),
                    count + (count == 1 ? " statement is" : " statements are") + " beyond rules, so it decided all",
                    outcome.left(),
                    outcome.open());
        }
        if (outcome.openEverywhere() || Components.areJoined(statements.axioms())) {
            return new Remainder(
                    List.of(statements), "rules could not choose, so it decided all", List.of(), outcome.open());
        }
        Set<Node> classes = new HashSet<>(statements.vocabulary().classes());
        Set<Node> individuals = new HashSet<>(outcome.open());
        individuals.removeAll(classes);
        Set<Node> open = new HashSet<>(outcome.open());
        open.retainAll(classes);
        List<List<Statement>> groups = Components.of(statements.facts()).of(individuals);
        List<Statements> parts = batches(groups).stream()
                .map(facts -> statements.only(open, facts))
                .toList();
        return new Remainder(
                parts.isEmpty() ? List.of(statements.only(open, List.of())) : parts,
                "rules left open "
                        + open.size()
                        + " classes and "
                        + groups.size()
                        + " of the groups of connected individuals, and built a model of the rest",
                List.of(),
                outcome.open());
    }

    private static Collection<List<Statement>> batches(List<List<Statement>> groups) {
        List<List<Statement>> batches = new ArrayList<>();
        IntStream.range(0, Math.min(MOST_PARTS, groups.size())).forEach(i -> batches.add(new ArrayList<>()));
        for (int i = 0; i < groups.size(); i++) {
            batches.get(i % MOST_PARTS).addAll(groups.get(i));
        }
        return batches;
    }

    /**
     * Decides all parts, several at a time.
     *
     * @throws Deadline.TimeIsUp when one of them is not decided in time
     */
    List<Clash> clashes(Deadline deadline) {
        return parts.parallelStream()
                .flatMap(part -> new HermitJudge(part).clashes(deadline).stream())
                .toList();
    }
}
