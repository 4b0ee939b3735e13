/**
 * The second opinion: the same file read by RDF4J, and compared with what Jena read.
 *
 * <p>Whoever uses the knowledge base reads it with a parser that is not ours. What the two most used Java parsers disagree on
 * will surprise somebody.
 */
package org.turtleproof.rdf.second;
