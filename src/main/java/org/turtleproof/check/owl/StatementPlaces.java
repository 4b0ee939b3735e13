package org.turtleproof.check.owl;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.rdf.Occurrence;
import org.turtleproof.rdf.SourceMap;
import org.turtleproof.source.Span;

/**
 * Where statements are written.
 *
 * @param places where their triples are
 */
record StatementPlaces(SourceMap places) {

    /** The places of these statements. */
    static StatementPlaces of(KnowledgeBase kb, Collection<Statement> statements) {
        Set<Node> nodes = new HashSet<>();
        for (Statement statement : statements) {
            nodes.add(statement.main().getSubject());
        }
        return new StatementPlaces(kb.locate(nodes));
    }

    /** Where the statement's object is written; for a statement that is a blank node, where that begins. */
    Optional<Span> of(Statement statement) {
        List<Occurrence> written = places.of(statement.main());
        if (!written.isEmpty()) {
            return Optional.of(written.get(0).object());
        }
        return places.place(statement.main().getSubject());
    }
}
