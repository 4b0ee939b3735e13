package org.turtleproof.diff;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.turtleproof.rdf.Occurrence;
import org.turtleproof.rdf.Prefixes;
import org.turtleproof.rdf.SourceMap;
import org.turtleproof.source.Span;

/**
 * Where a version writes some subjects, when its sources are at hand.
 *
 * @param map the places
 */
record Places(Optional<SourceMap> map) {

    static Places of(Version version, Collection<Node> subjects) {
        return new Places(
                subjects.isEmpty()
                        ? Optional.empty()
                        : version.sources().map(kb -> kb.locate(new HashSet<>(subjects))));
    }

    Optional<Span> of(Node subject) {
        return map.flatMap(places ->
                places.withSubject(subject).stream().map(Occurrence::subject).findFirst());
    }

    /** Where the property of the subject is written: at one of these values, if they are written, else anywhere. */
    Optional<Span> of(Node subject, Value property, List<Value> values) {
        List<Occurrence> written = map.stream()
                .flatMap(places -> places.withSubject(subject).stream())
                .filter(one -> key(one.triple().getPredicate()).equals(property.key()))
                .toList();
        return written.stream()
                .filter(one -> values.stream()
                        .anyMatch(value -> value.key().equals(key(one.triple().getObject()))))
                .findFirst()
                .map(Occurrence::object)
                .or(() -> written.stream().findFirst().map(Occurrence::predicate));
    }

    private static String key(Node node) {
        return node.isBlank() ? "" : Prefixes.NONE.show(node);
    }
}
