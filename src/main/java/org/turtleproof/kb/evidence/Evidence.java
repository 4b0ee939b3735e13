package org.turtleproof.kb.evidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.turtleproof.rdf.compact.CompactGraph;

/**
 * All documents, passages and citations of a graph, in the order of their IRIs.
 *
 * @param documents by IRI
 * @param passages by IRI, whether or not a claim cites them
 * @param citations for each claim the passages it cites; a claim without passage has an empty list
 */
public record Evidence(
        Map<Node, CitedDocument> documents, Map<Node, CitedPassage> passages, Map<Node, List<Node>> citations) {

    /** Reads the evidence of a graph; what is lacking or of the wrong kind is absent. */
    public static Evidence of(CompactGraph graph) {
        return new EvidenceReader(graph).read();
    }

    /** The documents under their file names. */
    public Map<String, CitedDocument> documentsByFileName() {
        Map<String, CitedDocument> byName = new TreeMap<>();
        documents.values().forEach(document -> document.fileName().ifPresent(name -> byName.put(name, document)));
        return byName;
    }
}
