package org.turtleproof.diff;

/**
 * What a change of a term or a shape means to those who use it.
 *
 * @param breaking whether data or queries that were right before may be wrong now
 * @param reason why, in a few words
 */
public record Impact(boolean breaking, String reason) {

    static Impact breaking(String reason) {
        return new Impact(true, reason);
    }

    static Impact compatible(String reason) {
        return new Impact(false, reason);
    }
}
