package org.turtleproof.kb.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

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
    public static Evidence of(Graph graph) {
        Map<Node, CitedDocument> documents = new LinkedHashMap<>();
        instances(graph, EvidenceTerms.DOCUMENT_CLASS).forEach(node -> documents.put(node, document(graph, node)));
        Map<Node, CitedPassage> passages = new LinkedHashMap<>();
        instances(graph, EvidenceTerms.PASSAGE_CLASS).forEach(node -> passages.put(node, passage(graph, node)));
        Map<Node, List<Node>> citations = new LinkedHashMap<>();
        for (Node claim : instances(graph, EvidenceTerms.CLAIM)) {
            citations.put(
                    claim,
                    sorted(graph.find(claim, EvidenceTerms.PASSAGE, Node.ANY)
                            .mapWith(Triple::getObject)
                            .toList()));
        }
        return new Evidence(documents, passages, citations);
    }

    /** The documents under their file names. */
    public Map<String, CitedDocument> documentsByFileName() {
        Map<String, CitedDocument> byName = new TreeMap<>();
        documents.values().forEach(document -> document.fileName().ifPresent(name -> byName.put(name, document)));
        return byName;
    }

    private static CitedDocument document(Graph graph, Node node) {
        return new CitedDocument(
                node,
                text(graph, node, EvidenceTerms.FILE_NAME),
                text(graph, node, EvidenceTerms.SHA256),
                number(graph, node, EvidenceTerms.CODE_POINTS));
    }

    private static CitedPassage passage(Graph graph, Node node) {
        return new CitedPassage(
                node,
                one(graph, node, EvidenceTerms.DOCUMENT),
                number(graph, node, EvidenceTerms.START),
                number(graph, node, EvidenceTerms.END),
                text(graph, node, EvidenceTerms.SHA256));
    }

    private static List<Node> instances(Graph graph, Node type) {
        return sorted(graph.find(Node.ANY, RDF.type.asNode(), type)
                .mapWith(Triple::getSubject)
                .toList());
    }

    private static List<Node> sorted(List<Node> nodes) {
        List<Node> sorted = new ArrayList<>(nodes);
        sorted.sort(java.util.Comparator.comparing(Node::toString));
        return sorted;
    }

    private static Optional<Node> one(Graph graph, Node subject, Node property) {
        return sorted(graph.find(subject, property, Node.ANY)
                        .mapWith(Triple::getObject)
                        .toList())
                .stream()
                .findFirst();
    }

    private static Optional<String> text(Graph graph, Node subject, Node property) {
        return one(graph, subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    private static Optional<Long> number(Graph graph, Node subject, Node property) {
        return text(graph, subject, property)
                .filter(digits -> digits.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
