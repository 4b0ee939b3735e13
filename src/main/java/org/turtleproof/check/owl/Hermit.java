package org.turtleproof.check.owl;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.reasoner.ReasonerInterruptedException;
import org.semanticweb.owlapi.reasoner.TimeOutException;

/**
 * The HermiT reasoner, asked within a deadline.
 *
 * @param loader makes the ontologies it is asked about
 * @param deadline when it is interrupted
 */
record Hermit(OntologyLoader loader, Deadline deadline) {

    /** Whether these axioms have a model. */
    boolean isConsistent(Collection<? extends OWLAxiom> axioms) {
        return ask(axioms, Reasoner::isConsistent);
    }

    /** Which of these classes can have no members, given that the axioms have a model. */
    List<OWLClass> unsatisfiable(Collection<? extends OWLAxiom> axioms, List<OWLClass> classes) {
        return ask(
                axioms,
                reasoner -> classes.stream()
                        .filter(one -> {
                            deadline.check();
                            return !reasoner.isSatisfiable(one);
                        })
                        .toList());
    }

    /** Asks in a thread that is abandoned at the deadline, which HermiT's own limit does not hold for all it does. */
    private <T> T ask(Collection<? extends OWLAxiom> axioms, Function<Reasoner, T> question) {
        return TimedWork.within(deadline, () -> answer(loader.empty(axioms), question));
    }

    private <T> T answer(OWLOntology ontology, Function<Reasoner, T> question) {
        Configuration configuration = new Configuration();
        configuration.ignoreUnsupportedDatatypes = true;
        configuration.throwInconsistentOntologyException = false;
        configuration.individualTaskTimeout = Math.max(1, deadline.remaining().toMillis());
        Reasoner reasoner = null;
        try {
            reasoner = new Reasoner(configuration, ontology);
            return question.apply(reasoner);
        } catch (TimeOutException | ReasonerInterruptedException e) {
            throw new Deadline.TimeIsUp();
        } finally {
            if (reasoner != null) {
                reasoner.dispose();
            }
            ontology.getOWLOntologyManager().removeOntology(ontology);
        }
    }
}
