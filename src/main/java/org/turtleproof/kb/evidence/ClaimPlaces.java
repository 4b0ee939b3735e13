package org.turtleproof.kb.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.rdf.Occurrence;
import org.turtleproof.rdf.SourceMap;

/**
 * Where derived facts come from: a fact that no file states has its place in the claims that state its content.
 *
 * @param data the data as written
 */
public record ClaimPlaces(Graph data) {

    /** The claims that state a fact, in the order of their IRIs. */
    public List<Node> claims(Triple fact) {
        return data
                .find(Node.ANY, EvidenceTerms.SUBJECT, fact.getSubject())
                .mapWith(Triple::getSubject)
                .filterKeep(claim -> data.contains(claim, EvidenceTerms.PREDICATE, fact.getPredicate()))
                .filterKeep(claim -> content(claim, fact).findAny().isPresent())
                .toList()
                .stream()
                .sorted(java.util.Comparator.comparing(Node::toString))
                .toList();
    }

    /** Where the claims write subject, predicate and object of a fact; {@code places} must know the claims. */
    public List<Occurrence> of(Triple fact, SourceMap places) {
        List<Occurrence> found = new ArrayList<>();
        for (Node claim : claims(fact)) {
            List<Occurrence> subjects = places.of(Triple.create(claim, EvidenceTerms.SUBJECT, fact.getSubject()));
            List<Occurrence> predicates = places.of(Triple.create(claim, EvidenceTerms.PREDICATE, fact.getPredicate()));
            List<Occurrence> objects = content(claim, fact)
                    .flatMap(triple -> places.of(triple).stream())
                    .toList();
            if (!subjects.isEmpty() && !predicates.isEmpty()) {
                for (Occurrence object : objects) {
                    found.add(new Occurrence(
                            fact, subjects.get(0).object(), predicates.get(0).object(), object.object()));
                }
            }
        }
        return found;
    }

    private Stream<Triple> content(Node claim, Triple fact) {
        return Stream.of(EvidenceTerms.OBJECT, EvidenceTerms.VALUE)
                .map(property -> Triple.create(claim, property, fact.getObject()))
                .filter(data::contains);
    }
}
