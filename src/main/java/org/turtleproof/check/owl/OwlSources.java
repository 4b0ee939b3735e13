package org.turtleproof.check.owl;

import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.Layers;
import org.turtleproof.kb.QueryKind;
import org.turtleproof.kb.Role;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TripleCursor;
import org.turtleproof.rdf.compact.TripleSequence;

/** The triples that count as OWL: the ontology, its alignments and imports, the data as written, and the established facts. */
final class OwlSources {

    private OwlSources() {}

    /** What they state, read once for all who ask. */
    static Statements statements(KnowledgeBase kb) {
        return kb.derived(Statements.class, any -> Statements.of(of(kb)));
    }

    /** All of them, in the order of the text; what is derived comes last. */
    private static TripleSequence of(KnowledgeBase kb) {
        TripleSequence written = kb.written(Role.ONTOLOGY, Role.ALIGNMENT, Role.IMPORTED, Role.DATA);
        if (kb.queries(QueryKind.POLICY).isEmpty()) {
            return written;
        }
        TripleSequence.Builder all = new TripleSequence.Builder(written.terms());
        all.addAll(written);
        CompactGraph established = kb.layers().compact(Layers.ESTABLISHED);
        for (TripleCursor each = established.find(CompactGraph.ANY, CompactGraph.ANY, CompactGraph.ANY);
                each.next(); ) {
            all.add(each.subject(), each.predicate(), each.object());
        }
        return all.build();
    }
}
