/**
 * Pictures of boxes and arrows, laid out on the server: what is drawn, where it comes to lie, and nothing of how it is written.
 *
 * <p>Boxes stand in columns so that most arrows lead to the right; the boxes of a group stand in a band of their own.
 */
package org.turtleproof.serve.diagram;
