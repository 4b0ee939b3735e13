/**
 * A compact, immutable graph: terms are numbers, triples are sorted arrays.
 *
 * <p>{@link org.turtleproof.rdf.compact.TermTable} numbers terms by term equality; {@link
 * org.turtleproof.rdf.compact.CompactGraph} holds each triple by subject, by object and, once asked for, by predicate, so
 * that every pattern is answered by a slice of an array and counted without being read; {@link
 * org.turtleproof.rdf.compact.CompactDataset} holds named graphs of one table; {@link
 * org.turtleproof.rdf.compact.ClassTree} knows which node is an instance of which class. The views show graphs and
 * datasets to Jena. {@link org.turtleproof.rdf.compact.CompactFile} keeps a dataset as numbers on disk. All may be read by several threads.
 */
package org.turtleproof.rdf.compact;
