package org.turtleproof.check.shacl.read;

import org.apache.jena.graph.Triple;

/**
 * A triple of the shapes graph that SHACL does not allow.
 *
 * @param triple the triple
 * @param message what is wrong, with no full stop
 */
public record ShapeProblem(Triple triple, String message) {}
