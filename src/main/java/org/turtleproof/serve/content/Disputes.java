package org.turtleproof.serve.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Finds claims that do not go together.
 *
 * @param content where from
 * @param claims reads them
 */
public record Disputes(Content content, ClaimReading claims) {

    /** All of them, each pair once, denials first. */
    public List<Dispute> all() {
        List<Dispute> disputes = new ArrayList<>();
        Set<Set<Node>> seen = new HashSet<>();
        for (Node claim : claims.all()) {
            for (Node other : content.all().objects(claim, EvidenceTerms.DENIES)) {
                add(Dispute.Kind.DENIES, claim, other, seen, disputes);
            }
        }
        for (Node claim : claims.all()) {
            for (Node other : content.all().objects(claim, EvidenceTerms.DISAGREES_WITH)) {
                add(Dispute.Kind.DISAGREES, claim, other, seen, disputes);
            }
        }
        return disputes;
    }

    private void add(Dispute.Kind kind, Node claim, Node other, Set<Set<Node>> seen, List<Dispute> disputes) {
        if (!claim.equals(other) && claims.isClaim(other) && seen.add(Set.of(claim, other))) {
            disputes.add(new Dispute(kind, claims.read(claim), claims.read(other)));
        }
    }
}
