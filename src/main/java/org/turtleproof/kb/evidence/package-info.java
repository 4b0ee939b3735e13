/**
 * What a knowledge base says of its evidence: documents, passages of them, and the claims that cite passages.
 *
 * <p>This is the compiler's reading of the general evidence vocabulary; it knows nothing of any subject matter.
 */
package org.turtleproof.kb.evidence;
