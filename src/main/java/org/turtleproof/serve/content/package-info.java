/**
 * What a served release says, asked for by name: labels, descriptions, claims, events.
 *
 * <p>Knows the general evidence vocabulary, the vocabularies of RDF, and the Simple Event Model as far as an ontology is
 * aligned with it, and nothing of any subject matter.
 */
package org.turtleproof.serve.content;
