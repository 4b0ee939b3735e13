package org.turtleproof.check.owl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLNamedIndividual;

/**
 * Cuts the surroundings of a clash out of many facts, so that its explanation is looked for among few.
 *
 * <p>First the facts are taken in by halves until one is found that makes the clash; then everything around its individuals, in
 * growing circles, until the clash is within.
 */
final class Neighbourhood {

    private static final int FEW = 100;
    private static final int WIDEST = 4;

    private final List<OWLAxiom> axioms = new ArrayList<>();
    private final List<OWLAxiom> facts = new ArrayList<>();
    private final Map<OWLNamedIndividual, List<OWLAxiom>> byIndividual = new HashMap<>();
    private final Predicate<List<OWLAxiom>> clash;

    private Neighbourhood(List<OWLAxiom> all, Predicate<List<OWLAxiom>> clash) {
        this.clash = clash;
        for (OWLAxiom axiom : all) {
            if (AxiomType.ABoxAxiomTypes.contains(axiom.getAxiomType())) {
                facts.add(axiom);
                axiom.individualsInSignature()
                        .forEach(one -> byIndividual
                                .computeIfAbsent(one, key -> new ArrayList<>(2))
                                .add(axiom));
            } else {
                axioms.add(axiom);
            }
        }
    }

    /**
     * Axioms and facts that still clash, usually few; all of them when no fewer are found.
     *
     * @param all what clashes
     * @param clash whether some of it clashes
     */
    static List<OWLAxiom> of(List<OWLAxiom> all, Predicate<List<OWLAxiom>> clash) {
        return new Neighbourhood(all, clash).cut(all);
    }

    private List<OWLAxiom> cut(List<OWLAxiom> all) {
        if (facts.size() < FEW) {
            return all;
        }
        if (clash.test(axioms)) {
            return axioms;
        }
        List<OWLAxiom> ordered = connected();
        int least = firstClash(ordered);
        Set<OWLAxiom> within = new HashSet<>(ordered.subList(0, least));
        Set<OWLAxiom> circle = new LinkedHashSet<>(Set.of(ordered.get(least - 1)));
        for (int radius = 1; radius <= WIDEST; radius++) {
            widen(circle, within);
            List<OWLAxiom> cut = plus(circle);
            if (clash.test(cut)) {
                return cut;
            }
        }
        return plus(ordered.subList(0, least));
    }

    /** The least number of facts, from the first, that clash. */
    private int firstClash(List<OWLAxiom> ordered) {
        int consistent = 0;
        int clashing = ordered.size();
        while (clashing - consistent > 1) {
            int middle = (consistent + clashing) / 2;
            if (clash.test(plus(ordered.subList(0, middle)))) {
                clashing = middle;
            } else {
                consistent = middle;
            }
        }
        return clashing;
    }

    private void widen(Set<OWLAxiom> circle, Set<OWLAxiom> within) {
        Set<OWLNamedIndividual> border =
                circle.stream().flatMap(OWLAxiom::individualsInSignature).collect(Collectors.toSet());
        border.stream()
                .sorted()
                .flatMap(one -> byIndividual.get(one).stream())
                .filter(within::contains)
                .forEach(circle::add);
    }

    private List<OWLAxiom> plus(java.util.Collection<OWLAxiom> some) {
        List<OWLAxiom> all = new ArrayList<>(axioms);
        all.addAll(some);
        return all;
    }

    /** The facts, those of connected individuals side by side. */
    private List<OWLAxiom> connected() {
        Set<OWLAxiom> ordered = new LinkedHashSet<>();
        Set<OWLNamedIndividual> seen = new HashSet<>();
        for (OWLAxiom fact : facts) {
            Deque<OWLNamedIndividual> waiting = fact.individualsInSignature()
                    .filter(seen::add)
                    .sorted()
                    .collect(Collectors.toCollection(ArrayDeque::new));
            while (!waiting.isEmpty()) {
                for (OWLAxiom next : byIndividual.get(waiting.poll())) {
                    ordered.add(next);
                    next.individualsInSignature().sorted().filter(seen::add).forEach(waiting::add);
                }
            }
            ordered.add(fact);
        }
        return new ArrayList<>(ordered);
    }
}
