/**
 * A compact, immutable graph: terms are numbers, triples are sorted arrays.
 *
 * <p>{@link org.turtleproof.rdf.compact.TermTable} numbers terms by term equality; {@link
 * org.turtleproof.rdf.compact.CompactGraph} holds each triple twice, once by subject and once by object; {@link
 * org.turtleproof.rdf.compact.ClassTree} knows which node is an instance of which class. All may be read by several
 * threads.
 */
package org.turtleproof.rdf.compact;
