package org.turtleproof.check.owl;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.evidence.ClaimPlaces;
import org.turtleproof.rdf.Occurrence;
import org.turtleproof.rdf.SourceMap;
import org.turtleproof.source.Span;

/**
 * Where statements are written.
 *
 * @param places where their triples are
 * @param claims where facts that no file states come from
 */
record StatementPlaces(SourceMap places, ClaimPlaces claims) {

    /** The places of these statements. */
    static StatementPlaces of(KnowledgeBase kb, Collection<Statement> statements) {
        ClaimPlaces claims = new ClaimPlaces(kb.data());
        Set<Node> nodes = new HashSet<>();
        for (Statement statement : statements) {
            nodes.add(statement.main().getSubject());
            nodes.addAll(claims.claims(statement.main()));
        }
        return new StatementPlaces(kb.locate(nodes), claims);
    }

    /** Where the statement's object is written, or the claim that says it; for a statement that is a blank node, where that begins. */
    Optional<Span> of(Statement statement) {
        List<Occurrence> stated = places.of(statement.main());
        List<Occurrence> written = stated.isEmpty() ? claims.of(statement.main(), places) : stated;
        if (!written.isEmpty()) {
            return Optional.of(written.get(0).object());
        }
        return places.place(statement.main().getSubject());
    }
}
