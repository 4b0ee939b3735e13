package org.turtleproof.serve.page;

import java.util.List;
import org.turtleproof.serve.content.Reference;

/**
 * What was found.
 *
 * @param words what was asked
 * @param found best first
 */
public record SearchPage(String words, List<Found> found) {

    /**
     * One thing that was found.
     *
     * @param thing the thing
     * @param kinds what it is
     * @param match the name or note that the words are in
     */
    public record Found(Reference thing, List<String> kinds, String match) {}
}
