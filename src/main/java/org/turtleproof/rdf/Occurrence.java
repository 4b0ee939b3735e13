package org.turtleproof.rdf;

import org.apache.jena.graph.Triple;
import org.turtleproof.source.Span;

/**
 * One place where a triple is written; a triple may be written several times.
 *
 * @param triple what is said
 * @param subject where its subject is written
 * @param predicate where its predicate is written
 * @param object where its object is written; for {@code [ ]} and {@code ( )} the whole bracket
 */
public record Occurrence(Triple triple, Span subject, Span predicate, Span object) {

    /** Triples that begin at the same place are mostly the same. */
    @Override
    public int hashCode() {
        return 31 * subject.hashCode() + object.hashCode();
    }
}
