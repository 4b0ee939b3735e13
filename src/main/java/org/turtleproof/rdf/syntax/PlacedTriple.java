package org.turtleproof.rdf.syntax;

import org.apache.jena.graph.Triple;

/** Takes a triple with the offsets of what it is written with; ends are exclusive. */
@FunctionalInterface
public interface PlacedTriple {

    /** One occurrence of a triple. */
    void accept(Triple triple, Range subject, Range predicate, Range object);

    /**
     * A stretch of a text.
     *
     * @param start UTF-16 offset of its first character
     * @param end UTF-16 offset after its last one
     */
    record Range(int start, int end) {}
}
