package org.turtleproof.serve.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.turtleproof.kb.evidence.EvidenceTerms;
import org.turtleproof.serve.content.DocumentView.Segment;
import org.turtleproof.serve.content.DocumentView.Span;

/**
 * Reads what is recorded and cited of documents.
 *
 * @param content where from
 * @param claims what they prove
 */
public record DocumentReading(Content content, ClaimReading claims) {

    /** Whether the node is a document. */
    public boolean isDocument(Node node) {
        return content.all().graph().contains(node, RDF.type.asNode(), EvidenceTerms.DOCUMENT_CLASS);
    }

    /** Every document, by name. */
    public List<DocumentView> all() {
        return content.all().subjects(RDF.type.asNode(), EvidenceTerms.DOCUMENT_CLASS).stream()
                .map(this::read)
                .toList();
    }

    /** A document. */
    public DocumentView read(Node document) {
        Statements all = content.all();
        List<Span> spans = spans(document);
        int length = all.text(document, EvidenceTerms.CODE_POINTS)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
        Optional<String> text = all.text(document, EvidenceTerms.FILE_NAME)
                .flatMap(name -> claims.texts()
                        .whole(name, all.text(document, EvidenceTerms.SHA256).orElse("")));
        return new DocumentView(
                content.references().to(document),
                new EntityQuery(content, claims)
                        .statements(document).stream()
                                .filter(one -> !one.property().iri().equals(RDF.type.getURI())
                                        && !one.property().iri().equals(RDFS.label.getURI()))
                                .toList(),
                length,
                spans,
                claims.writtenIn(document).stream()
                        .map(claims::read)
                        .sorted(Comparator.comparingInt(claim -> firstPassage(claim, document)))
                        .toList(),
                text.map(words -> segments(words, spans)));
    }

    private static int firstPassage(ClaimView claim, Node document) {
        return claim.passages().stream()
                .filter(passage -> passage.document().iri().equals(document.getURI()))
                .mapToInt(PassageView::start)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private List<Span> spans(Node document) {
        List<PassageView> passages = content.all().subjects(EvidenceTerms.DOCUMENT, document).stream()
                .map(claims::passage)
                .sorted(Comparator.comparingInt(PassageView::start))
                .toList();
        List<Span> spans = new ArrayList<>();
        for (PassageView passage : passages) {
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && passage.start() <= last.end()) {
                spans.set(spans.size() - 1, new Span(last.start(), Math.max(last.end(), passage.end())));
            } else {
                spans.add(new Span(passage.start(), passage.end()));
            }
        }
        return spans;
    }

    private static List<Segment> segments(String text, List<Span> spans) {
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        int length = text.codePointCount(0, text.length());
        for (Span span : spans) {
            int start = Math.min(span.start(), length);
            int end = Math.min(span.end(), length);
            add(text, at, start, Optional.empty(), segments);
            add(text, start, end, Optional.of(span), segments);
            at = end;
        }
        add(text, at, length, Optional.empty(), segments);
        return segments;
    }

    private static void add(String text, int start, int end, Optional<Span> span, List<Segment> segments) {
        if (start < end) {
            int from = text.offsetByCodePoints(0, start);
            segments.add(new Segment(text.substring(from, text.offsetByCodePoints(from, end - start)), span));
        }
    }
}
