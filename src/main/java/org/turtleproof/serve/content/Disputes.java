package org.turtleproof.serve.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.turtleproof.kb.evidence.EvidenceTerms;

/**
 * Finds claims that do not go together.
 *
 * @param content where from
 * @param claims reads them
 */
public record Disputes(Content content, ClaimReading claims) {

    /** All of them, denials first; a contradiction is told once. */
    public List<Dispute> all() {
        List<Dispute> disputes = new ArrayList<>();
        Set<Set<Node>> seen = new HashSet<>();
        collect(Dispute.Kind.DENIES, EvidenceTerms.DENIES, seen, disputes);
        collect(Dispute.Kind.DISAGREES, EvidenceTerms.DISAGREES_WITH, seen, disputes);
        return disputes;
    }

    private void collect(Dispute.Kind kind, Node property, Set<Set<Node>> seen, List<Dispute> disputes) {
        for (Node claim : claims.all()) {
            List<ClaimView> others = content.all().objects(claim, property).stream()
                    .filter(other -> !claim.equals(other) && claims.isClaim(other) && seen.add(Set.of(claim, other)))
                    .map(claims::read)
                    .toList();
            if (!others.isEmpty()) {
                disputes.add(new Dispute(kind, claims.read(claim), others));
            }
        }
    }
}
