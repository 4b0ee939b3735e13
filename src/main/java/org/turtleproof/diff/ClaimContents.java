package org.turtleproof.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.turtleproof.kb.evidence.EvidenceTerms;

/**
 * The statements that claims make, whatever their stance.
 *
 * @param statements as plain triples
 */
record ClaimContents(Set<Triple> statements) {

    static ClaimContents of(Graph claims) {
        Set<Triple> statements = new HashSet<>();
        for (Triple about :
                claims.find(Node.ANY, EvidenceTerms.SUBJECT, Node.ANY).toList()) {
            Node claim = about.getSubject();
            for (Node predicate : objects(claims, claim, EvidenceTerms.PREDICATE)) {
                objects(claims, claim, EvidenceTerms.OBJECT)
                        .forEach(object -> statements.add(Triple.create(about.getObject(), predicate, object)));
                objects(claims, claim, EvidenceTerms.VALUE)
                        .forEach(value -> statements.add(Triple.create(about.getObject(), predicate, value)));
            }
        }
        return new ClaimContents(statements);
    }

    boolean contain(Triple triple) {
        return statements.contains(triple);
    }

    private static List<Node> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }
}
