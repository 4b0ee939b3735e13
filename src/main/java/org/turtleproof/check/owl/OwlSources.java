package org.turtleproof.check.owl;

import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.Layers;
import org.turtleproof.kb.QueryKind;
import org.turtleproof.rdf.compact.CompactGraph;
import org.turtleproof.rdf.compact.TripleCursor;
import org.turtleproof.rdf.compact.TripleSequence;

/** The triples that count as OWL: the ontology, its alignments and imports, the data as written, and the established facts. */
final class OwlSources {

    private OwlSources() {}

    /** What they state, read once for all who ask. */
    static Statements statements(KnowledgeBase kb) {
        return kb.derived(Statements.class, OwlSources::read);
    }

    /** The same, worked out beforehand when that does not take the layers. */
    static void prepare(KnowledgeBase kb) {
        if (isAsWritten(kb)) {
            statements(kb);
        }
    }

    /** Without policies nothing is established beside what is written. */
    private static boolean isAsWritten(KnowledgeBase kb) {
        return kb.queries(QueryKind.POLICY).isEmpty();
    }

    /** In the order of the text; what is derived comes last. */
    private static Statements read(KnowledgeBase kb) {
        TripleSequence written = kb.written();
        if (isAsWritten(kb)) {
            return new StatementReader(written).read();
        }
        TripleSequence.Builder all = new TripleSequence.Builder(written.terms());
        all.addAll(written);
        CompactGraph established = kb.layers().compact(Layers.ESTABLISHED);
        for (TripleCursor each = established.find(CompactGraph.ANY, CompactGraph.ANY, CompactGraph.ANY);
                each.next(); ) {
            all.add(each.subject(), each.predicate(), each.object());
        }
        return Statements.of(all.build());
    }
}
