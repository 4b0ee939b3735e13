/**
 * The one layer of concrete tokens over Jena's tokenizer: where each token of Turtle and its relatives begins and ends.
 *
 * <p>A {@link org.turtleproof.rdf.syntax.LocatedTokenizer} hands Jena's tokens on with their line and column replaced by the
 * UTF-16 offsets of their start and end. Everything that Jena's parsers then call back with (nodes, triples, errors) carries
 * those offsets, so that places come from the parser that every check relies on, and from no second grammar. {@link
 * org.turtleproof.rdf.syntax.TurtleReader} runs those parsers, in portions of a file and without places as long as nothing is
 * wrong, and goes on after a fault; {@link org.turtleproof.rdf.syntax.PlaceReader} says where each triple is written.
 */
package org.turtleproof.rdf.syntax;
