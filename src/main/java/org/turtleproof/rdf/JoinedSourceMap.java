package org.turtleproof.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.source.Span;

/**
 * The places of several files.
 *
 * @param files what each of them says, in their order
 */
record JoinedSourceMap(List<SourceMap> files) implements SourceMap {

    @Override
    public List<Occurrence> of(Triple triple) {
        return files.stream().flatMap(file -> file.of(triple).stream()).toList();
    }

    @Override
    public List<Occurrence> withSubject(Node subject) {
        return files.stream()
                .flatMap(file -> file.withSubject(subject).stream())
                .toList();
    }

    @Override
    public List<Span> mentions(Node node) {
        return files.stream()
                .flatMap(file -> file.mentions(node).stream())
                .distinct()
                .toList();
    }
}
