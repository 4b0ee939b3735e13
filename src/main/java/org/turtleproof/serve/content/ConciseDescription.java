package org.turtleproof.serve.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.turtleproof.kb.evidence.EvidenceTerms;

/**
 * The symmetric concise description of a resource: what is said of it and what mentions it, blank nodes followed, with
 * labels of its neighbours, and the claims about it with their evidence.
 *
 * <p>Contested statements are in it through their claims alone, never as plain triples.
 */
public final class ConciseDescription {

    private static final String CONTESTED = "contested";

    private final Content content;
    private final Graph result = GraphFactory.createDefaultGraph();
    private final Set<Node> followed = new HashSet<>();

    private ConciseDescription(Content content) {
        this.content = content;
    }

    /** The description of a resource. */
    public static Graph of(Node resource, Content content, ClaimReading claims) {
        ConciseDescription description = new ConciseDescription(content);
        description.describe(resource);
        description.content.all().into(resource).forEach(description::add);
        List<Node> about = claims.about(resource);
        about.forEach(description::claim);
        if (claims.isClaim(resource)) {
            description.claim(resource);
        }
        description.nameNeighbours();
        return description.result;
    }

    private void claim(Node claim) {
        describe(claim);
        content.all().objects(claim, EvidenceTerms.PASSAGE).forEach(this::describe);
    }

    private void describe(Node subject) {
        if (followed.add(subject)) {
            content.all().about(subject).forEach(this::add);
        }
    }

    private void add(Triple triple) {
        if (isOnlyContested(triple)) {
            return;
        }
        result.add(triple);
        if (triple.getObject().isBlank()) {
            describe(triple.getObject());
        }
        if (triple.getSubject().isBlank()) {
            describe(triple.getSubject());
        }
    }

    /** Said by some source but no fact; names and types are no matter of dispute. */
    private boolean isOnlyContested(Triple triple) {
        boolean naming = triple.getPredicate().equals(RDF.type.asNode())
                || triple.getPredicate().equals(RDFS.label.asNode());
        Graph contested = content.release().dataset().getGraph(content.release().graphName(CONTESTED));
        return !naming && contested.contains(triple) && !content.facts().graph().contains(triple) && isClaimed(triple);
    }

    private boolean isClaimed(Triple triple) {
        return content.all()
                .graph()
                .find(Node.ANY, EvidenceTerms.SUBJECT, triple.getSubject())
                .filterKeep(claim -> content.all()
                        .graph()
                        .contains(claim.getSubject(), EvidenceTerms.PREDICATE, triple.getPredicate()))
                .hasNext();
    }

    private void nameNeighbours() {
        Set<Node> named = new HashSet<>();
        for (Triple triple : result.find().toList()) {
            for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
                if (node.isURI() && named.add(node)) {
                    content.all()
                            .objects(node, RDFS.label.asNode())
                            .forEach(label -> result.add(node, RDFS.label.asNode(), label));
                }
            }
        }
    }
}
