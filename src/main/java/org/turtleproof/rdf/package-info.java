/**
 * The one door to RDF readers and writers: nothing outside this package touches Jena's reader packages or RDF4J.
 *
 * <p>{@link org.turtleproof.rdf.RdfParser} turns a source file into a {@link org.turtleproof.rdf.ParsedGraph} quickly and
 * without positions; {@link org.turtleproof.rdf.SourceMap} says afterwards, for the few triples a finding is about, where
 * each of their occurrences is written.
 */
package org.turtleproof.rdf;
