package org.turtleproof.serve.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.turtleproof.kb.evidence.EvidenceTerms;

/**
 * Reads claims and the passages that prove them.
 *
 * @param content what they are read from
 * @param texts the words of passages, for those who have the documents
 */
public record ClaimReading(Content content, PassageTexts texts) {

    /** Whether the node is a claim. */
    public boolean isClaim(Node node) {
        return content.all().graph().contains(node, RDF.type.asNode(), EvidenceTerms.CLAIM);
    }

    /** Whether the node is a passage. */
    public boolean isPassage(Node node) {
        return content.all().graph().contains(node, RDF.type.asNode(), EvidenceTerms.PASSAGE_CLASS);
    }

    /** Every claim, by name. */
    public List<Node> all() {
        return content.all().subjects(RDF.type.asNode(), EvidenceTerms.CLAIM);
    }

    /** The claims about a subject. */
    public List<Node> about(Node subject) {
        return content.all().subjects(EvidenceTerms.SUBJECT, subject);
    }

    /** The claims that mention something as their object. */
    public List<Node> mentioning(Node object) {
        return content.all().subjects(EvidenceTerms.OBJECT, object);
    }

    /** The claims that state this triple, whatever their stance. */
    public List<Node> stating(Triple triple) {
        return about(triple.getSubject()).stream()
                .filter(claim -> content.all().graph().contains(claim, EvidenceTerms.PREDICATE, triple.getPredicate()))
                .filter(claim ->
                        content(claim).filter(triple.getObject()::equals).isPresent())
                .toList();
    }

    /** The claims whose passages lie in a document. */
    public List<Node> writtenIn(Node document) {
        return content.all().subjects(EvidenceTerms.DOCUMENT, document).stream()
                .flatMap(passage -> content.all().subjects(EvidenceTerms.PASSAGE, passage).stream())
                .distinct()
                .toList();
    }

    /** A claim in the margin. */
    public ClaimMark mark(Node claim) {
        List<Reference> chain = chain(claim);
        return new ClaimMark(ref(claim), stance(claim), chain.get(chain.size() - 1));
    }

    /** A claim with all that surrounds it. */
    public ClaimView read(Node claim) {
        Statements all = content.all();
        Reference subject =
                all.object(claim, EvidenceTerms.SUBJECT).map(this::ref).orElse(ref(claim));
        Reference predicate =
                all.object(claim, EvidenceTerms.PREDICATE).map(this::ref).orElse(ref(claim));
        List<Node> disagreeing = new ArrayList<>(all.objects(claim, EvidenceTerms.DISAGREES_WITH));
        disagreeing.addAll(all.subjects(EvidenceTerms.DISAGREES_WITH, claim));
        return new ClaimView(
                ref(claim),
                subject,
                predicate,
                new Properties(content, this).value(content(claim).orElse(claim)),
                stance(claim),
                all.graph().contains(claim, EvidenceTerms.POLARITY, EvidenceTerms.NEGATIVE),
                chain(claim),
                texts(claim, EvidenceTerms.HEDGE),
                all.object(claim, EvidenceTerms.BASIS)
                        .filter(basis -> !basis.equals(EvidenceTerms.EXPLICIT))
                        .map(this::ref),
                texts(claim, EvidenceTerms.DERIVATION),
                refs(all.objects(claim, EvidenceTerms.FLAG)),
                texts(claim, EvidenceTerms.FLAG_NOTE),
                all.objects(claim, EvidenceTerms.PASSAGE).stream()
                        .map(this::passage)
                        .sorted(inOrder())
                        .toList(),
                refs(all.objects(claim, EvidenceTerms.DENIES)),
                refs(all.subjects(EvidenceTerms.DENIES, claim)),
                refs(disagreeing.stream().distinct().toList()),
                isEstablished(claim));
    }

    /** A passage. */
    public PassageView passage(Node passage) {
        Statements all = content.all();
        Optional<Node> document = all.object(passage, EvidenceTerms.DOCUMENT);
        int start = number(passage, EvidenceTerms.START);
        int end = number(passage, EvidenceTerms.END);
        String digest = all.text(passage, EvidenceTerms.SHA256).orElse("");
        Optional<String> fileName = document.flatMap(one -> all.text(one, EvidenceTerms.FILE_NAME));
        return new PassageView(
                ref(passage),
                ref(document.orElse(passage)),
                start,
                end,
                digest,
                fileName.flatMap(name -> texts.find(name, start, end, digest)));
    }

    private static Comparator<PassageView> inOrder() {
        return Comparator.comparing((PassageView passage) -> passage.document().name())
                .thenComparing(PassageView::start);
    }

    private boolean isEstablished(Node claim) {
        Optional<Node> value = content(claim);
        Optional<Node> subject = content.all().object(claim, EvidenceTerms.SUBJECT);
        Optional<Node> predicate = content.all().object(claim, EvidenceTerms.PREDICATE);
        return value.isPresent()
                && subject.isPresent()
                && predicate.isPresent()
                && content.facts().graph().contains(subject.get(), predicate.get(), value.get());
    }

    private Optional<Node> content(Node claim) {
        return Stream.of(EvidenceTerms.OBJECT, EvidenceTerms.VALUE)
                .flatMap(property -> content.all().object(claim, property).stream())
                .findFirst();
    }

    private Reference stance(Node claim) {
        return ref(content.all().object(claim, EvidenceTerms.STANCE).orElse(EvidenceTerms.ASSERTED));
    }

    private List<Reference> chain(Node claim) {
        Statements all = content.all();
        List<Reference> chain = all.objects(claim, EvidenceTerms.ATTRIBUTION).stream()
                .sorted(Comparator.comparingInt(link -> number(link, EvidenceTerms.RANK)))
                .flatMap(link -> all.object(link, EvidenceTerms.AGENT).stream())
                .map(this::ref)
                .toList();
        return chain.isEmpty()
                ? List.of(ref(all.object(claim, EvidenceTerms.ORIGINAL_SOURCE)
                        .orElse(NodeFactory.createLiteralString("unknown"))))
                : chain;
    }

    private int number(Node subject, Node property) {
        return content.all()
                .text(subject, property)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private List<String> texts(Node claim, Node property) {
        return content.all().objects(claim, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    private Reference ref(Node node) {
        return content.references().to(node);
    }

    private List<Reference> refs(List<Node> nodes) {
        return content.references().to(nodes);
    }
}
