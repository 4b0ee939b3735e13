/**
 * What a shape is and how a node is validated against it (SHACL, section 3.4).
 *
 * <p>A {@link org.turtleproof.check.shacl.shape.Shape} has a path or none, targets, and {@link
 * org.turtleproof.check.shacl.shape.Constraint}s; validating a focus node yields {@link
 * org.turtleproof.check.shacl.shape.Result}s, which remember the very triple of the shapes graph that was broken. Why an
 * inner shape failed, and the way a path took, are computed afterwards, only for what is reported.
 */
package org.turtleproof.check.shacl.shape;
