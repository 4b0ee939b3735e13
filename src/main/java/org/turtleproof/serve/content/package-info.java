/**
 * What a served release says, asked for by name: labels, descriptions, claims, events.
 *
 * <p>Knows the general evidence vocabulary and the vocabularies of RDF, and nothing of any subject matter.
 */
package org.turtleproof.serve.content;
