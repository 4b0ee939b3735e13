package org.turtleproof.check.owl;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.turtleproof.check.owl.ModelBuilder.Contradiction;
import org.turtleproof.check.owl.ModelBuilder.Outcome;

/** Decides statements by rules, as far as rules can, and says which of them clash. */
final class RuleJudge {

    private final Statements statements;
    private final Outcome outcome;

    RuleJudge(Statements statements) {
        this.statements = statements;
        this.outcome = ModelBuilder.build(statements);
    }

    /** What it decides. */
    Statements statements() {
        return statements;
    }

    /** What building a model came to. */
    Outcome outcome() {
        return outcome;
    }

    /** The contradictions found, each explained by statements of which none can be left out; of those that share their facts, one. */
    List<Clash> clashes(Deadline deadline) {
        Map<Object, Clash> clashes = new LinkedHashMap<>();
        Set<Statement> axioms = new HashSet<>(statements.axioms());
        for (Contradiction found : outcome.contradictions()) {
            if (found.inhabited().size() <= 1) {
                Clash clash = explain(found, deadline);
                clashes.merge(
                        key(clash, axioms),
                        clash,
                        (one, other) -> other.because().size() < one.because().size() ? other : one);
            }
        }
        return Clash.withoutRepetition(clashes.values());
    }

    private Clash explain(Contradiction found, Deadline deadline) {
        List<Statement> traced =
                found.statements().stream().map(statements::statement).toList();
        List<Node> inhabited = List.copyOf(found.inhabited());
        MinimalSubset<Statement> smallest = MinimalSubset.within(traced, some -> {
            deadline.check();
            return !ModelBuilder.contradictions(statements.vocabulary(), some, inhabited)
                    .isEmpty();
        });
        return new Clash(inhabited.stream().findFirst(), smallest.members(), smallest.minimal());
    }

    /** The facts of a clash, or its class. */
    private static Object key(Clash clash, Set<Statement> axioms) {
        return clash.unsatisfiable()
                .<Object>map(name -> name)
                .orElseGet(() -> clash.because().stream()
                        .filter(one -> !axioms.contains(one))
                        .collect(Collectors.toSet()));
    }
}
