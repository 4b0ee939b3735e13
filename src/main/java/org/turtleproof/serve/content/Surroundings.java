package org.turtleproof.serve.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.kb.evidence.EvidenceTerms;

/**
 * Finds the dated events around an entity: itself, and what facts or claims relate to it in one step.
 *
 * @param content where from
 * @param claims the claims around it
 */
record Surroundings(Content content, ClaimReading claims) {

    private record Relation(Node property, Optional<Node> stance) {}

    /** The events, in order of time. */
    List<EventAround> of(Node entity) {
        Map<Node, Relation> others = new LinkedHashMap<>();
        Stream.concat(content.facts().about(entity).stream(), content.facts().into(entity).stream())
                .forEach(triple -> others.merge(other(triple, entity), fact(triple), this::moreSpecial));
        Stream.concat(claims.about(entity).stream(), claims.mentioning(entity).stream())
                .forEach(claim -> addClaimed(claim, entity, others));
        List<EventAround> events = new ArrayList<>();
        content.chronology()
                .of(entity.getURI())
                .forEach(event -> events.add(new EventAround(event, Optional.empty(), Optional.empty())));
        others.forEach((other, relation) -> {
            if (other.isURI() && !other.equals(entity)) {
                content.chronology().of(other.getURI()).forEach(event -> events.add(around(event, relation)));
            }
        });
        events.sort(Comparator.comparing((EventAround around) -> around.event().span())
                .thenComparing(around -> around.event().event().label()));
        return events;
    }

    private EventAround around(EventView event, Relation relation) {
        return new EventAround(
                event,
                Optional.of(content.references().to(relation.property())),
                relation.stance().map(content.references()::to));
    }

    private void addClaimed(Node claim, Node entity, Map<Node, Relation> others) {
        Statements all = content.all();
        Optional<Node> property = all.object(claim, EvidenceTerms.PREDICATE);
        Optional<Node> stance = all.object(claim, EvidenceTerms.STANCE);
        Stream.of(EvidenceTerms.SUBJECT, EvidenceTerms.OBJECT)
                .flatMap(end -> all.object(claim, end).stream())
                .filter(end -> !end.equals(entity))
                .forEach(
                        end -> property.ifPresent(relation -> others.putIfAbsent(end, new Relation(relation, stance))));
    }

    private static Relation fact(Triple triple) {
        return new Relation(triple.getPredicate(), Optional.empty());
    }

    private Relation moreSpecial(Relation one, Relation other) {
        return content.isBelow(other.property(), one.property()) ? other : one;
    }

    private static Node other(Triple triple, Node entity) {
        return triple.getSubject().equals(entity) ? triple.getObject() : triple.getSubject();
    }
}
