package org.turtleproof.kb.evidence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.turtleproof.rdf.compact.CompactGraph;

/** Reads what a graph says of its evidence, by the numbers of its terms. */
final class EvidenceReader {

    /** Numbers with more digits may not fit. */
    private static final int MOST_DIGITS = 18;

    private final CompactGraph graph;
    private final int fileName;
    private final int sha256;
    private final int codePoints;
    private final int document;
    private final int start;
    private final int end;

    EvidenceReader(CompactGraph graph) {
        this.graph = graph;
        this.fileName = number(EvidenceTerms.FILE_NAME);
        this.sha256 = number(EvidenceTerms.SHA256);
        this.codePoints = number(EvidenceTerms.CODE_POINTS);
        this.document = number(EvidenceTerms.DOCUMENT);
        this.start = number(EvidenceTerms.START);
        this.end = number(EvidenceTerms.END);
    }

    private int number(Node term) {
        return graph.terms().find(term).orElse(CompactGraph.ABSENT);
    }

    Evidence read() {
        Map<Node, CitedDocument> documents = new LinkedHashMap<>();
        for (int one : instances(EvidenceTerms.DOCUMENT_CLASS)) {
            Node node = graph.terms().node(one);
            documents.put(
                    node, new CitedDocument(node, text(one, fileName), text(one, sha256), count(one, codePoints)));
        }
        Map<Node, CitedPassage> passages = new LinkedHashMap<>();
        for (int one : instances(EvidenceTerms.PASSAGE_CLASS)) {
            Node node = graph.terms().node(one);
            passages.put(
                    node,
                    new CitedPassage(
                            node, value(one, document), count(one, start), count(one, end), text(one, sha256)));
        }
        Map<Node, List<Node>> citations = new LinkedHashMap<>();
        int passage = number(EvidenceTerms.PASSAGE);
        for (int one : instances(EvidenceTerms.CLAIM)) {
            citations.put(
                    graph.terms().node(one),
                    Arrays.stream(sorted(graph.objects(one, passage)))
                            .mapToObj(graph.terms()::node)
                            .toList());
        }
        return new Evidence(documents, passages, citations);
    }

    private int[] instances(Node type) {
        return sorted(graph.subjects(number(RDF.type.asNode()), number(type)));
    }

    /** Terms in the order of their text. */
    private int[] sorted(int[] terms) {
        return terms.length < 2
                ? terms
                : Arrays.stream(terms)
                        .boxed()
                        .sorted(Comparator.comparing(
                                term -> graph.terms().node(term).toString()))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    private Optional<Node> value(int subject, int property) {
        int[] values = sorted(graph.objects(subject, property));
        return values.length == 0 ? Optional.empty() : Optional.of(graph.terms().node(values[0]));
    }

    private Optional<String> text(int subject, int property) {
        return value(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    private Optional<Long> count(int subject, int property) {
        return text(subject, property).filter(EvidenceReader::isNumber).map(Long::valueOf);
    }

    private static boolean isNumber(String text) {
        boolean digits = !text.isEmpty() && text.length() <= MOST_DIGITS;
        for (int i = 0; i < text.length() && digits; i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }
}
