package org.turtleproof.check.owl;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/**
 * One axiom or fact as it is written: its main triple, and the triples of the blank nodes that spell it out.
 *
 * @param main the triple a reader would point to, such as {@code ex:A rdfs:subClassOf _:expression}
 * @param description the triples of class expressions, data ranges and lists below it, in the order of the text
 */
record Statement(Triple main, List<Triple> description) {

    Statement {
        Objects.requireNonNull(main);
        description = List.copyOf(description);
    }

    /** All its triples, the main one first. */
    Stream<Triple> triples() {
        return Stream.concat(Stream.of(main), description.stream());
    }
}
