package org.turtleproof.kb.evidence;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A span of a document as the knowledge base describes it.
 *
 * @param node its IRI
 * @param document the document it lies in
 * @param start its first character: 0-based offset in Unicode code points, no newline translation
 * @param end the offset after its last character
 * @param sha256 the digest of its UTF-8 bytes, 64 hexadecimal digits
 */
public record CitedPassage(
        Node node, Optional<Node> document, Optional<Long> start, Optional<Long> end, Optional<String> sha256) {

    /** Whether nothing is lacking that is needed to prove it. */
    public boolean isComplete() {
        return document.isPresent() && start.isPresent() && end.isPresent() && sha256.isPresent();
    }
}
