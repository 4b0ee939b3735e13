package org.turtleproof.cite;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.Namespaces;
import org.turtleproof.kb.evidence.CitedPassage;
import org.turtleproof.kb.evidence.EvidenceTerms;
import org.turtleproof.rdf.Prefixes;

/**
 * The Turtle of a passage as the house lays it out, ready to paste.
 *
 * @param kb whose prefixes and passage namespace to use
 */
public record CitationTurtle(KnowledgeBase kb) {

    private static final Node SELECTOR = NodeFactory.createURI("http://www.w3.org/ns/oa#TextPositionSelector");

    /** The block that describes the passage between two offsets of a document. */
    public String of(CitedText cited, long start, long end) {
        Prefixes prefixes = kb.prefixes();
        Node passage = NodeFactory.createURI(String.format(
                Locale.ROOT, "%s%s-%d-%d", namespace(), cited.text().file().stem(), start, end));
        String digest = cited.text().sha256(start, end).orElseThrow();
        return String.format(
                Locale.ROOT,
                """
        %s a %s , %s ;
          %s %s ;
          %s %d ;
          %s %d ;
          %s "%s" .
        """,
                prefixes.show(passage),
                prefixes.show(EvidenceTerms.PASSAGE_CLASS),
                prefixes.show(SELECTOR),
                prefixes.show(EvidenceTerms.DOCUMENT),
                prefixes.show(cited.document().node()),
                prefixes.show(EvidenceTerms.START),
                start,
                prefixes.show(EvidenceTerms.END),
                end,
                prefixes.show(EvidenceTerms.SHA256),
                digest);
    }

    private String namespace() {
        return kb.evidence().passages().values().stream()
                .map(CitedPassage::node)
                .filter(Node::isURI)
                .map(node -> Namespaces.of(node.getURI()))
                .findFirst()
                .or(() ->
                        kb.namespaces().entities().stream().sorted().findFirst().map(space -> space + "passage/"))
                .orElse(kb.layers().base() + "id/passage/");
    }
}
