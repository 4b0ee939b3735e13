package org.turtleproof.serve.content;

import java.util.Optional;

/**
 * A dated event as it concerns an entity.
 *
 * @param event the event
 * @param relation how the entity has to do with it; empty when it is the event
 * @param claimed the stance of the claim that relates them; empty when it is established
 */
public record EventAround(EventView event, Optional<Reference> relation, Optional<Reference> claimed) {}
