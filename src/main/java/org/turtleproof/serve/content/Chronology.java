package org.turtleproof.serve.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything that has a date, and the events that have none.
 *
 * @param dated in order of time
 * @param undated by label
 * @param byEvent the dated ones by the IRI of what is dated
 */
public record Chronology(List<EventView> dated, List<Reference> undated, Map<String, List<EventView>> byEvent) {

    /** These events. */
    static Chronology of(List<EventView> dated, List<Reference> undated) {
        return new Chronology(
                List.copyOf(dated),
                List.copyOf(undated),
                dated.stream()
                        .collect(Collectors.groupingBy(
                                view -> view.event().iri(), LinkedHashMap::new, Collectors.toUnmodifiableList())));
    }

    /** When something was, in order of time; empty when it has no date. */
    public List<EventView> of(String iri) {
        return byEvent.getOrDefault(iri, List.of());
    }
}
