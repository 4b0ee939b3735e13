package org.turtleproof.cite;

import org.turtleproof.kb.evidence.CitedDocument;
import org.turtleproof.kb.evidence.DocumentText;

/**
 * A document of the knowledge base together with its text.
 *
 * @param document what the knowledge base says of it
 * @param text the text at hand
 */
public record CitedText(CitedDocument document, DocumentText text) {}
