/**
 * A compact, immutable graph for the shapes engine: terms are numbers, triples are sorted arrays.
 *
 * <p>{@link org.turtleproof.check.shacl.graph.TermTable} numbers terms by term equality; {@link
 * org.turtleproof.check.shacl.graph.CompactGraph} holds each triple twice, once by subject and once by object; {@link
 * org.turtleproof.check.shacl.graph.ClassTree} knows which node is an instance of which class. All may be read by several
 * threads.
 */
package org.turtleproof.check.shacl.graph;
