package org.turtleproof.serve.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.turtleproof.kb.evidence.EvidenceTerms;

/**
 * Something that many claims are about.
 *
 * @param thing what
 * @param claims how many have it as subject or object
 */
public record Prominent(Reference thing, long claims) {

    /** Those that most claims are about, the most prominent first. */
    public static List<Prominent> first(int count, Content content) {
        Map<Node, Long> claims = new HashMap<>();
        Stream.of(EvidenceTerms.SUBJECT, EvidenceTerms.OBJECT)
                .forEach(end -> content.all()
                        .graph()
                        .find(Node.ANY, end, Node.ANY)
                        .mapWith(triple -> triple.getObject())
                        .filterKeep(node -> node.isURI()
                                && node.getURI().startsWith(content.release().idSpace()))
                        .forEachRemaining(node -> claims.merge(node, 1L, Long::sum)));
        return claims.entrySet().stream()
                .sorted(Map.Entry.<Node, Long>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().getURI()))
                .limit(count)
                .map(entry -> new Prominent(content.references().to(entry.getKey()), entry.getValue()))
                .toList();
    }
}
