package org.turtleproof.kb;

import java.util.List;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TripleCursor;

/**
 * What follows from facts by exactly the axioms of an ontology: classes and properties with their ancestors, domains and
 * ranges, inverses, symmetric and transitive properties, and chains of two.
 *
 * <p>These are the rules {@code scm-sco}, {@code scm-spo}, {@code cax-sco}, {@code prp-spo1}, {@code prp-dom}, {@code
 * prp-rng}, {@code prp-inv1}, {@code prp-inv2}, {@code prp-symp}, {@code prp-trp} and, for chains of two, {@code prp-spo2} of
 * the OWL 2 RL profile (section 4.3). Each triple is taken up once, so that the time is in proportion to what is stated and
 * what follows.
 */
final class Entailment {

    private final CompactGraph known;
    private final EntailmentRules rules;
    private final Consequences derived;

    private Entailment(CompactGraph known) {
        this.known = known;
        this.rules = EntailmentRules.of(known);
        this.derived = new Consequences(known);
    }

    /**
     * The triples entailed by the axioms from the facts, without the facts and without what is about the axioms; both graphs
     * share one table of terms.
     */
    static CompactGraph of(CompactGraph ontology, CompactGraph facts) {
        CompactGraph stated = CompactGraph.union(facts.terms(), List.of(ontology, facts));
        Entailment run = new Entailment(stated);
        run.run();
        while (run.foundAxioms()) {
            CompactGraph.Builder more = new CompactGraph.Builder(stated.terms());
            more.addAll(run.known);
            run.derived.forEach(more::add);
            run = new Entailment(more.build());
            run.run();
        }
        return run.about(facts, stated);
    }

    private void run() {
        for (TripleCursor all = known.find(CompactGraph.ANY, CompactGraph.ANY, CompactGraph.ANY); all.next(); ) {
            follow(all.subject(), all.predicate(), all.object());
        }
        for (int i = 0; i < derived.size(); i++) {
            follow(derived.subject(i), derived.predicate(i), derived.object(i));
        }
    }

    /** What follows from one triple, alone or together with others that are known by now. */
    private void follow(int subject, int predicate, int object) {
        EntailmentRules.Property property = rules.property(predicate);
        if (predicate == rules.type()) {
            for (int above : rules.classesAbove(object)) {
                derived.add(subject, predicate, above);
            }
        }
        if (property == EntailmentRules.Property.FREE) {
            return;
        }
        for (int above : property.above()) {
            derived.add(subject, above, object);
        }
        for (int domain : property.domains()) {
            derived.add(subject, rules.type(), domain);
        }
        if (known.terms().node(object).isLiteral()) {
            return;
        }
        for (int range : property.ranges()) {
            derived.add(object, rules.type(), range);
        }
        for (int inverse : property.inverses()) {
            derived.add(object, inverse, subject);
        }
        for (EntailmentRules.Chain chain : property.begins()) {
            derived.objects(object, chain.second(), end -> derived.add(subject, chain.result(), end));
        }
        for (EntailmentRules.Chain chain : property.ends()) {
            derived.subjects(chain.first(), subject, start -> derived.add(start, chain.result(), object));
        }
    }

    /** Whether axioms are among what follows, of which more would follow. */
    private boolean foundAxioms() {
        for (int i = 0; i < derived.size(); i++) {
            if (rules.isAxiom(derived.predicate(i), derived.object(i))) {
                return true;
            }
        }
        return false;
    }

    private CompactGraph about(CompactGraph facts, CompactGraph stated) {
        CompactGraph.Builder result = new CompactGraph.Builder(facts.terms());
        Consequences.Consumer keep = (subject, predicate, object) -> {
            if (!rules.isAboutTerms(predicate)
                    && (isMentioned(facts, subject) && !stated.contains(subject, predicate, object))) {
                result.add(subject, predicate, object);
            }
        };
        if (known != stated) {
            for (TripleCursor all = known.find(CompactGraph.ANY, CompactGraph.ANY, CompactGraph.ANY); all.next(); ) {
                keep.accept(all.subject(), all.predicate(), all.object());
            }
        }
        derived.forEach(keep);
        return result.build();
    }

    private static boolean isMentioned(CompactGraph facts, int node) {
        return facts.find(node, CompactGraph.ANY, CompactGraph.ANY).next()
                || facts.find(CompactGraph.ANY, CompactGraph.ANY, node).next();
    }
}
