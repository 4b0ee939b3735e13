package org.turtleproof.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.source.Span;

/** Where triples and nodes are written, in the order of files and lines. */
public interface SourceMap {

    /** Every place where this triple is written; empty when it is written nowhere (it may be derived). */
    List<Occurrence> of(Triple triple);

    /** Every written triple with this subject. */
    List<Occurrence> withSubject(Node subject);

    /** Every place where a node is written, in whatever role. */
    List<Span> mentions(Node node);

    /** The first place where a node is a subject, else the first where it is mentioned at all. */
    default Optional<Span> place(Node node) {
        List<Occurrence> asSubject = withSubject(node);
        if (!asSubject.isEmpty()) {
            return Optional.of(asSubject.get(0).subject());
        }
        List<Span> mentions = mentions(node);
        return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.get(0));
    }
}
