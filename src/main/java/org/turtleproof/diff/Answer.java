package org.turtleproof.diff;

import org.turtleproof.rdf.ResultTable;

/**
 * A question and what a version answers to it.
 *
 * @param question the question in words
 * @param table the answer
 */
public record Answer(String question, ResultTable table) {}
