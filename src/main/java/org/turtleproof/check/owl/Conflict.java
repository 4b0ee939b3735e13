package org.turtleproof.check.owl;

import java.util.List;

/**
 * Facts that cannot go together.
 *
 * @param statements the numbers of the statements that forbid it
 * @param facts the numbers of the facts
 */
record Conflict(List<Integer> statements, List<Integer> facts) {}
