package org.turtleproof.serve.content;

import java.util.List;
import java.util.Optional;

/**
 * An entity as it is shown.
 *
 * @param entity the entity
 * @param types what it is, most special first
 * @param alsoCalled other names
 * @param notes definitions and notes
 * @param matches the same thing in other data
 * @param distinct what it must not be taken for
 * @param facts what is established of it
 * @param mentions established statements that have it as object
 * @param contested claims about it that are no facts, and claims that mention it so
 * @param neighbours what the facts relate to it, some of it, arranged around it
 * @param timeline the dated events around it
 * @param established whether the facts know it at all
 */
public record EntityView(
        Reference entity,
        List<Reference> types,
        List<ValueView> alsoCalled,
        List<ValueView> notes,
        List<Reference> matches,
        List<Reference> distinct,
        List<PropertyView> facts,
        List<PropertyView> mentions,
        List<ClaimView> contested,
        List<Neighbour> neighbours,
        Optional<EntityTimeline> timeline,
        boolean established) {

    public EntityView {
        types = List.copyOf(types);
        alsoCalled = List.copyOf(alsoCalled);
        notes = List.copyOf(notes);
        matches = List.copyOf(matches);
        distinct = List.copyOf(distinct);
        facts = List.copyOf(facts);
        mentions = List.copyOf(mentions);
        contested = List.copyOf(contested);
        neighbours = List.copyOf(neighbours);
    }
}
