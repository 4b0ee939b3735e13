package org.turtleproof.check.owl;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLLogicalAxiom;

/** Decides statements by HermiT, and says which of them clash. */
final class HermitJudge {

    /** How long it may look for smallest explanations. */
    static final Duration TO_EXPLAIN = Duration.ofSeconds(20);

    private static final int MOST_CLASHES = 10;

    private final OntologyLoader loader = new OntologyLoader();
    private final Statements statements;
    private final AxiomOrigins origins;

    HermitJudge(Statements statements) {
        this.statements = statements;
        this.origins = new AxiomOrigins(statements, loader);
    }

    /**
     * The clashes among the statements; when there is none, the classes that can have no members.
     *
     * @throws Deadline.TimeIsUp when loading and deciding together take longer
     */
    List<Clash> clashes(Deadline deadline) {
        List<OWLAxiom> axioms = TimedWork.within(deadline, this::axioms);
        Hermit hermit = new Hermit(loader, deadline);
        return hermit.isConsistent(axioms) ? emptyClasses(axioms, hermit) : inconsistencies(axioms);
    }

    private List<OWLAxiom> axioms() {
        return loader.load(statements)
                .axioms()
                .filter(OWLLogicalAxiom.class::isInstance)
                .sorted()
                .toList();
    }

    private List<Clash> emptyClasses(List<OWLAxiom> axioms, Hermit hermit) {
        OWLDataFactory factory = loader.factory();
        List<OWLClass> classes = statements.vocabulary().classes().stream()
                .map(name -> factory.getOWLClass(IRI.create(name.getURI())))
                .filter(one -> !one.isOWLNothing())
                .toList();
        Deadline toExplain = Deadline.in(TO_EXPLAIN);
        List<Clash> clashes = new ArrayList<>();
        for (OWLClass empty : hermit.unsatisfiable(axioms, classes)) {
            OWLAxiom member = factory.getOWLClassAssertionAxiom(
                    empty, factory.getOWLNamedIndividual(IRI.create(OntologyLoader.SKOLEM + "member")));
            Node name = NodeFactory.createURI(empty.getIRI().toString());
            clashes.add(explain(axioms, List.of(member), toExplain, Optional.of(name)));
        }
        return clashes;
    }

    /** Explains one clash, takes the last statement of its explanation away and looks for the next. */
    private List<Clash> inconsistencies(List<OWLAxiom> all) {
        Deadline toExplain = Deadline.in(TO_EXPLAIN);
        Hermit hermit = new Hermit(loader, toExplain);
        List<OWLAxiom> axioms = new ArrayList<>(all);
        List<Clash> clashes = new ArrayList<>();
        try {
            do {
                MinimalSubset<OWLAxiom> smallest = smallest(axioms, List.of(), hermit);
                clashes.add(clash(smallest, Optional.empty()));
                if (!smallest.minimal()) {
                    return clashes;
                }
                axioms.remove(smallest.members().get(smallest.members().size() - 1));
            } while (clashes.size() < MOST_CLASHES && !hermit.isConsistent(axioms));
        } catch (Deadline.TimeIsUp late) {
            return clashes;
        }
        return clashes;
    }

    private Clash explain(
            List<OWLAxiom> axioms, List<OWLAxiom> assumed, Deadline deadline, Optional<Node> unsatisfiable) {
        return clash(smallest(axioms, assumed, new Hermit(loader, deadline)), unsatisfiable);
    }

    private static MinimalSubset<OWLAxiom> smallest(List<OWLAxiom> axioms, List<OWLAxiom> assumed, Hermit hermit) {
        Predicate<List<OWLAxiom>> clash = some -> !hermit.isConsistent(
                Stream.concat(some.stream(), assumed.stream()).toList());
        try {
            return MinimalSubset.within(Neighbourhood.of(axioms, clash), clash);
        } catch (Deadline.TimeIsUp late) {
            return new MinimalSubset<>(axioms, false);
        }
    }

    private Clash clash(MinimalSubset<OWLAxiom> smallest, Optional<Node> unsatisfiable) {
        Set<Statement> because = new HashSet<>();
        if (smallest.minimal()) {
            smallest.members().forEach(axiom -> origins.of(axiom).ifPresent(because::add));
        }
        List<Statement> inOrder =
                statements.all().stream().filter(because::contains).toList();
        return new Clash(unsatisfiable, inOrder, smallest.minimal());
    }
}
