package org.turtleproof.serve.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.turtleproof.serve.content.EventView;
import org.turtleproof.serve.content.Reference;

/**
 * Dated things, in order, with what they can be filtered by.
 *
 * @param events those that are shown
 * @param total how many there are
 * @param undated events that no document dates
 * @param kinds what they can be
 * @param stances how they can be put
 * @param documents where they can be dated
 */
public record TimelinePage(
        List<EventView> events,
        int total,
        List<Reference> undated,
        List<Choice> kinds,
        List<Choice> stances,
        List<Choice> documents) {

    /**
     * One value of a filter.
     *
     * @param value what is sent
     * @param label what is shown
     * @param count how many things have it
     * @param chosen whether it is in force
     */
    public record Choice(String value, String label, long count, boolean chosen) {}

    /** The events by the year in which they begin. */
    public Map<Integer, List<EventView>> years() {
        return events.stream()
                .collect(Collectors.groupingBy(
                        event -> event.span().first().getYear(), TreeMap::new, Collectors.toList()));
    }

    /** Whether a filter is in force. */
    public boolean isFiltered() {
        return events.size() < total;
    }
}
