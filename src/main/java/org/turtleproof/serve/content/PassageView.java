package org.turtleproof.serve.content;

import java.util.Optional;

/**
 * A passage of a document.
 *
 * @param passage the passage
 * @param document the document
 * @param start offset of its first code point
 * @param end offset after its last code point
 * @param sha256 digest of its bytes
 * @param text what it says; present only where the document is at hand and the digest is right
 */
public record PassageView(
        Reference passage, Reference document, int start, int end, String sha256, Optional<String> text) {}
