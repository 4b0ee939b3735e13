package org.turtleproof.serve.search;

import org.apache.jena.graph.Node;

/**
 * Something that was found.
 *
 * @param node what
 * @param text the name or note that the words are in
 * @param score how well it fits; comparable within one search only
 */
public record Hit(Node node, String text, float score) {}
