package org.turtleproof.check.owl;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.Layers;
import org.turtleproof.kb.QueryKind;
import org.turtleproof.kb.Role;
import org.turtleproof.rdf.ParsedGraph;

/** The triples that count as OWL: the ontology, its alignments and imports, the data as written, and the established facts. */
final class OwlSources {

    private OwlSources() {}

    /** What they state, read once for all who ask. */
    static Statements statements(KnowledgeBase kb) {
        return kb.derived(Statements.class, any -> Statements.of(of(kb)));
    }

    /** All of them, in the order of the text; what is derived comes last. */
    static List<Triple> of(KnowledgeBase kb) {
        List<Triple> triples = new ArrayList<>();
        for (Role role : List.of(Role.ONTOLOGY, Role.ALIGNMENT, Role.IMPORTED, Role.DATA)) {
            for (ParsedGraph file : kb.parsed(role)) {
                triples.addAll(file.triples());
            }
        }
        if (!kb.queries(QueryKind.POLICY).isEmpty()) {
            kb.layers().graph(Layers.ESTABLISHED).find().forEachRemaining(triples::add);
        }
        return triples;
    }
}
