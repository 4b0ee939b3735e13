package org.turtleproof.serve.content;

import java.util.List;

/**
 * Something that is dated.
 *
 * @param event what is dated
 * @param kinds what it is
 * @param span when, as exactly as it is known
 * @param stances how the sources that date it put it; empty for what is known without a claim
 * @param documents where it is dated so
 */
public record EventView(
        Reference event, List<Reference> kinds, DateSpan span, List<Reference> stances, List<Reference> documents) {

    public EventView {
        kinds = List.copyOf(kinds);
        stances = List.copyOf(stances);
        documents = List.copyOf(documents);
    }
}
