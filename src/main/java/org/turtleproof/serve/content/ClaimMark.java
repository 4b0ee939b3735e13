package org.turtleproof.serve.content;

/**
 * A claim in the margin of what it says.
 *
 * @param claim the claim
 * @param stance how its source puts it
 * @param source who said it first
 */
public record ClaimMark(Reference claim, Reference stance, Reference source) {}
