/**
 * The canonical layout of hand-written Turtle, on the token layer that gives places.
 *
 * <p>{@link org.turtleproof.rdf.format.TurtleFormatter} cuts a text into {@link org.turtleproof.rdf.format.Piece pieces}, which
 * are tokens with their comments, builds statements from them, and lets {@link org.turtleproof.rdf.format.Layout} write them.
 * Then it reads its own text again: unless the graph and every comment are the same, it refuses to hand it out.
 */
package org.turtleproof.rdf.format;
