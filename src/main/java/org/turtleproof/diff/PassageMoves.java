package org.turtleproof.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.kb.evidence.EvidenceTerms;
import org.turtleproof.rdf.Prefixes;

/**
 * Finds passages with the same document and digest whose offsets changed, under the same name or another.
 *
 * @param before the old version
 * @param after the new version
 */
record PassageMoves(Version before, Version after) {

    private record Passage(Node name, Node document, String digest, long start, long end) {
        boolean isSamePlace(Passage other) {
            return start == other.start && end == other.end;
        }
    }

    private record Content(Node document, String digest) {}

    List<MovedPassage> find(String layer) {
        Map<String, Passage> old = passages(before.layer(layer));
        Map<String, Passage> now = passages(after.layer(layer));
        Map<Content, List<Passage>> fresh = new HashMap<>();
        now.forEach((name, passage) -> {
            if (!old.containsKey(name)) {
                fresh.computeIfAbsent(new Content(passage.document, passage.digest), key -> new ArrayList<>())
                        .add(passage);
            }
        });
        List<MovedPassage> moved = new ArrayList<>();
        old.forEach((name, passage) -> {
            Passage same = now.get(name);
            if (same == null) {
                List<Passage> candidates = fresh.getOrDefault(new Content(passage.document, passage.digest), List.of());
                if (!candidates.isEmpty()) {
                    moved.add(move(passage, candidates.remove(0)));
                }
            } else if (same.digest.equals(passage.digest)
                    && same.document.equals(passage.document)
                    && !same.isSamePlace(passage)) {
                moved.add(move(passage, same));
            }
        });
        return moved;
    }

    private MovedPassage move(Passage old, Passage now) {
        return new MovedPassage(
                value(after, now.document),
                value(before, old.name),
                value(after, now.name),
                old.start,
                old.end,
                now.start,
                now.end);
    }

    private static Value value(Version version, Node node) {
        return new Value(Prefixes.NONE.show(node), version.prefixes().show(node));
    }

    private static Map<String, Passage> passages(Graph graph) {
        Map<String, Passage> passages = new TreeMap<>();
        for (Triple digest :
                graph.find(Node.ANY, EvidenceTerms.SHA256, Node.ANY).toList()) {
            Node name = digest.getSubject();
            Optional<Node> document = object(graph, name, EvidenceTerms.DOCUMENT);
            Optional<Long> start = object(graph, name, EvidenceTerms.START).flatMap(PassageMoves::number);
            Optional<Long> end = object(graph, name, EvidenceTerms.END).flatMap(PassageMoves::number);
            if (name.isURI()
                    && document.isPresent()
                    && start.isPresent()
                    && end.isPresent()
                    && digest.getObject().isLiteral()) {
                passages.put(
                        name.getURI(),
                        new Passage(
                                name,
                                document.get(),
                                digest.getObject().getLiteralLexicalForm(),
                                start.get(),
                                end.get()));
            }
        }
        return passages;
    }

    private static Optional<Node> object(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .nextOptional();
    }

    private static Optional<Long> number(Node node) {
        try {
            return node.isLiteral() ? Optional.of(Long.parseLong(node.getLiteralLexicalForm())) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
