package org.turtleproof.bench.graph;

/**
 * Where a token begins.
 *
 * @param file the file's name, relative to the folder of the graph
 * @param line 1-based
 * @param column 1-based, in code points
 */
public record Place(String file, long line, long column) {}
