package org.turtleproof.cite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.turtleproof.kb.KnowledgeBase;
import org.turtleproof.kb.evidence.CitedPassage;
import org.turtleproof.kb.evidence.EvidenceTerms;

/** Claims written out with their passages beside them, for somebody who judges whether the one says the other. */
public final class ClaimReview {

    private final KnowledgeBase kb;
    private final CitedTexts texts;

    /** A review of a knowledge base with these texts. */
    public ClaimReview(KnowledgeBase kb, CitedTexts texts) {
        this.kb = kb;
        this.texts = texts;
    }

    /** Every claim that cites a passage of the document, in the order of the text; all claims when none is named. */
    public List<String> of(Optional<CitedText> document) {
        return kb.evidence().citations().entrySet().stream()
                .filter(entry -> document.isEmpty()
                        || entry.getValue().stream().anyMatch(passage -> isIn(passage, document.get())))
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .map(entry -> describe(entry.getKey(), entry.getValue()))
                .toList();
    }

    private boolean isIn(Node passage, CitedText document) {
        CitedPassage cited = kb.evidence().passages().get(passage);
        return cited != null
                && cited.document().equals(Optional.of(document.document().node()));
    }

    private String describe(Node claim, List<Node> passages) {
        Graph data = kb.data();
        List<String> lines = new ArrayList<>();
        lines.add(kb.prefixes().show(claim) + "  " + qualifiers(data, claim));
        lines.add("  says     " + content(data, claim));
        lines.add("  said by  " + chain(data, claim));
        values(data, claim, EvidenceTerms.FLAG_NOTE).forEach(note -> lines.add("  flagged  " + label(note)));
        for (Node passage : passages) {
            lines.add("  passage  " + text(passage));
        }
        return String.join("\n", lines) + "\n";
    }

    private String qualifiers(Graph data, Node claim) {
        List<String> words = new ArrayList<>();
        for (Node property : List.of(EvidenceTerms.STANCE, EvidenceTerms.POLARITY, EvidenceTerms.FLAG)) {
            values(data, claim, property).forEach(value -> words.add(label(value)));
        }
        values(data, claim, EvidenceTerms.HEDGE).forEach(hedge -> words.add("hedge " + label(hedge)));
        return String.join(", ", words);
    }

    private String content(Graph data, Node claim) {
        List<String> parts = new ArrayList<>();
        for (Node property :
                List.of(EvidenceTerms.SUBJECT, EvidenceTerms.PREDICATE, EvidenceTerms.OBJECT, EvidenceTerms.VALUE)) {
            values(data, claim, property).forEach(value -> parts.add(label(value)));
        }
        return String.join(" | ", parts);
    }

    private String chain(Graph data, Node claim) {
        return values(data, claim, EvidenceTerms.ATTRIBUTION).stream()
                .sorted(Comparator.comparing(link -> rank(data, link)))
                .flatMap(link -> values(data, link, EvidenceTerms.AGENT).stream())
                .map(this::label)
                .collect(Collectors.joining(" > "));
    }

    private static String rank(Graph data, Node link) {
        return values(data, link, EvidenceTerms.RANK).stream()
                .map(rank -> String.format(Locale.ROOT, "%5s", rank.getLiteralLexicalForm()))
                .findFirst()
                .orElse("");
    }

    private String text(Node passage) {
        CitedPassage cited = kb.evidence().passages().get(passage);
        if (cited == null || !cited.isComplete()) {
            return kb.prefixes().show(passage) + " (not described in full)";
        }
        String where = cited.start().orElseThrow() + "-" + cited.end().orElseThrow();
        return texts.all().stream()
                .filter(one ->
                        cited.document().equals(Optional.of(one.document().node())))
                .findFirst()
                .flatMap(one -> one.text()
                        .slice(cited.start().orElseThrow(), cited.end().orElseThrow())
                        .map(words -> one.text().file().name() + " " + where + "  " + words.replaceAll("\\s+", " ")))
                .orElse(kb.prefixes().show(passage) + " " + where + " (text not at hand)");
    }

    private String label(Node node) {
        if (node.isLiteral()) {
            return kb.prefixes().show(node);
        }
        return java.util.stream.Stream.of(kb.data(), kb.ontology())
                .flatMap(graph -> values(graph, node, RDFS.label.asNode()).stream())
                .filter(Node::isLiteral)
                .sorted(Comparator.comparing(
                        (Node text) -> text.getLiteralLanguage().equals("en") ? "" : text.getLiteralLanguage()))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse(kb.prefixes().show(node));
    }

    private static List<Node> values(Graph graph, Node subject, Node property) {
        List<Node> values = new ArrayList<>(graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList());
        values.sort(Comparator.comparing(Node::toString));
        return values;
    }
}
