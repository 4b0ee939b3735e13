/**
 * A knowledge base to begin with: small, whole, and clean from the first check.
 *
 * <p>Its files are resources, valid as they stand; only the IRI that its names begin with is replaced. The evidence vocabulary
 * and the policy are those of the repository, packed into the jar, so that there is one source of each.
 */
package org.turtleproof.starter;
