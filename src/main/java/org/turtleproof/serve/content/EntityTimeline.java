package org.turtleproof.serve.content;

import java.util.List;

/**
 * The dated events around an entity on one scale.
 *
 * @param axis holds all of them
 * @param events in order of time, one at least
 */
public record EntityTimeline(TimeAxis axis, List<EventAround> events) {

    public EntityTimeline {
        events = List.copyOf(events);
    }

    /** These events. */
    static EntityTimeline of(List<EventAround> events) {
        return new EntityTimeline(
                TimeAxis.of(events.stream().map(around -> around.event().span()).toList()), events);
    }
}
