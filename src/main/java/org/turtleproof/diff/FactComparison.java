package org.turtleproof.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.turtleproof.kb.Layers;

/**
 * Finds the facts that appear or vanish: established contents of claims, and what the ontology's axioms infer.
 *
 * @param before the old version
 * @param after the new version
 * @param oldContents what the old claims state
 * @param newContents what the new claims state
 */
record FactComparison(Version before, Version after, ClaimContents oldContents, ClaimContents newContents) {

    private static final Comparator<FactChange> ORDER = Comparator.comparing(
                    (FactChange change) -> change.subject().key())
            .thenComparing(change -> change.property().key())
            .thenComparing(change -> change.object().key())
            .thenComparing(FactChange::appears);

    List<FactChange> changes() {
        List<FactChange> changes = new ArrayList<>();
        collect(changes, false, before, after, oldContents);
        collect(changes, true, after, before, newContents);
        changes.sort(ORDER);
        return changes;
    }

    private static void collect(
            List<FactChange> into, boolean appears, Version has, Version lacks, ClaimContents contents) {
        ValueReader reader = new ValueReader(has.dataset().getDefaultGraph(), has.prefixes());
        Graph established = has.layer(Layers.ESTABLISHED);
        Graph others = lacks.dataset().getDefaultGraph();
        for (Triple fact : has.dataset().getDefaultGraph().find().toList()) {
            boolean inferred = !established.contains(fact);
            boolean named = !fact.getSubject().isBlank() && !fact.getObject().isBlank();
            if (named && !others.contains(fact) && (inferred || contents.contain(fact))) {
                into.add(new FactChange(
                        appears,
                        inferred,
                        reader.value(fact.getSubject()),
                        reader.value(fact.getPredicate()),
                        reader.value(fact.getObject())));
            }
        }
    }
}
