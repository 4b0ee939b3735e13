/**
 * Reads a shapes graph (SHACL, sections 2 to 6).
 *
 * <p>{@link org.turtleproof.check.shacl.read.ShapesReader} finds the shapes, {@link
 * org.turtleproof.check.shacl.read.PathReader} their paths, and {@link org.turtleproof.check.shacl.read.CoreComponent}
 * knows each constraint component of SHACL Core: its parameter, how to read it, and what to tell people about it. What is
 * not SHACL becomes a {@link org.turtleproof.check.shacl.read.ShapeProblem}.
 */
package org.turtleproof.check.shacl.read;
