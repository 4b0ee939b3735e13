package org.turtleproof.serve.content;

import java.util.List;
import java.util.Optional;

/**
 * Something that is dated.
 *
 * @param event what is dated
 * @param kinds what it is
 * @param span when, as exactly as it is known
 * @param properties by which properties it is dated, such as a date of signature, when they do not simply date all of it
 * @param stances how the sources that date it put it; empty for what is known without a claim
 * @param documents where it is dated so
 * @param within the dated event it is a part of, when it has no date of its own
 */
public record EventView(
        Reference event,
        List<Reference> kinds,
        DateSpan span,
        List<Reference> properties,
        List<Reference> stances,
        List<Reference> documents,
        Optional<Reference> within) {

    public EventView {
        kinds = List.copyOf(kinds);
        properties = List.copyOf(properties);
        stances = List.copyOf(stances);
        documents = List.copyOf(documents);
    }

    /** The class of style by which it is coloured: its stance, when all sources put it alike. */
    public String tone() {
        return stances.size() == 1 ? "stance-" + stances.get(0).local() : "mixed";
    }
}
