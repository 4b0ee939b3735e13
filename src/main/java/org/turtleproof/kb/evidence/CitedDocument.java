package org.turtleproof.kb.evidence;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A document as the knowledge base describes it; the text itself is not kept.
 *
 * @param node its IRI
 * @param fileName the file that holds it, for those who have it
 * @param sha256 the digest of its bytes, 64 hexadecimal digits
 * @param codePoints its length in Unicode code points
 */
public record CitedDocument(Node node, Optional<String> fileName, Optional<String> sha256, Optional<Long> codePoints) {}
