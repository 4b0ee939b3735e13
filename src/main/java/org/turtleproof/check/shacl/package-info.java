/**
 * Checks facts against shapes (SHACL), and shapes against facts.
 *
 * <p>{@link org.turtleproof.check.shacl.Validation} builds a compact graph, reads the shapes and validates the nodes they
 * target; for each result {@link org.turtleproof.check.shacl.ResultLocator} finds the culprit's place and {@link
 * org.turtleproof.check.shacl.ResultWording} the words. What is derived from a claim is located at the claim. The engine
 * below (packages {@code graph}, {@code shape}, {@code constraint}, {@code read}) knows nothing of places or words.
 */
package org.turtleproof.check.shacl;
