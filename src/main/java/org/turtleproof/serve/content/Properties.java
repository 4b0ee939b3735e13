package org.turtleproof.serve.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.turtleproof.kb.evidence.EvidenceTerms;

/**
 * Arranges triples of a subject as properties with values, each with the claims that say so.
 *
 * @param content what is arranged
 * @param claims where the claims come from
 */
record Properties(Content content, ClaimReading claims) {

    /** Shown in a place of their own. */
    private static final Set<Node> ELSEWHERE = Set.of(
            RDF.type.asNode(),
            RDFS.label.asNode(),
            SKOS.altLabel.asNode(),
            SKOS.hiddenLabel.asNode(),
            SKOS.exactMatch.asNode(),
            SKOS.definition.asNode(),
            SKOS.note.asNode(),
            RDFS.isDefinedBy.asNode(),
            OWL2.differentFrom.asNode());

    private static final int DEPTH = 3;

    /** What the facts say of a subject. */
    List<PropertyView> facts(Node subject) {
        return arrange(
                content.facts().about(subject).stream()
                        .filter(triple -> !ELSEWHERE.contains(triple.getPredicate()) && !isImplied(triple))
                        .toList(),
                true);
    }

    /** What all layers say of a subject, without claims: for terms and other things that are no matter of evidence. */
    List<PropertyView> statements(Node subject) {
        return arrange(content.all().about(subject), false);
    }

    /** Who mentions an object: the properties and, as values, the subjects. */
    List<PropertyView> inverse(Node object) {
        Map<Node, List<ValueView>> found = new LinkedHashMap<>();
        for (Triple triple : content.facts().into(object)) {
            if (!ELSEWHERE.contains(triple.getPredicate()) && !isImplied(triple)) {
                found.computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>())
                        .add(value(triple.getSubject(), marks(triple), DEPTH));
            }
        }
        return views(found);
    }

    /** A value that stands alone. */
    ValueView value(Node node) {
        return value(node, List.of(), 0);
    }

    private List<PropertyView> arrange(List<Triple> triples, boolean marked) {
        Map<Node, List<ValueView>> found = new LinkedHashMap<>();
        for (Triple triple : triples) {
            found.computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>())
                    .add(value(triple.getObject(), marked ? marks(triple) : List.of(), 0));
        }
        return views(found);
    }

    private List<PropertyView> views(Map<Node, List<ValueView>> found) {
        List<PropertyView> views = new ArrayList<>();
        found.forEach((property, values) ->
                views.add(new PropertyView(content.references().to(property), values)));
        return views;
    }

    private List<ClaimMark> marks(Triple triple) {
        return claims.stating(triple).stream().map(claims::mark).toList();
    }

    private ValueView value(Node node, List<ClaimMark> marks, int depth) {
        Reference reference = content.references().to(node);
        if (node.isLiteral()) {
            boolean plain = node.getLiteralDatatypeURI().equals(XSD.xstring.getURI())
                    || !node.getLiteralLanguage().isEmpty();
            String datatype = plain
                    ? ""
                    : content.release()
                            .prefixes()
                            .show(org.apache.jena.graph.NodeFactory.createURI(node.getLiteralDatatypeURI()));
            return new ValueView(reference, node.getLiteralLanguage(), datatype, List.of(), marks);
        }
        boolean hasParts = depth < DEPTH && (node.isBlank() || isValue(node));
        List<PropertyView> parts = hasParts ? arrangeParts(node, depth + 1) : List.of();
        return new ValueView(reference, "", "", parts, marks);
    }

    /** Said more exactly by a special property between the same two. */
    private boolean isImplied(Triple triple) {
        return content.facts()
                .graph()
                .find(triple.getSubject(), Node.ANY, triple.getObject())
                .filterDrop(triple::equals)
                .mapWith(Triple::getPredicate)
                .filterKeep(special ->
                        content.all().graph().contains(special, RDFS.subPropertyOf.asNode(), triple.getPredicate()))
                .hasNext();
    }

    private boolean isValue(Node node) {
        return content.all().objects(node, RDF.type.asNode()).stream()
                .anyMatch(type -> content.isBelow(type, EvidenceTerms.VALUE_CLASS));
    }

    private List<PropertyView> arrangeParts(Node node, int depth) {
        Map<Node, List<ValueView>> found = new LinkedHashMap<>();
        for (Triple triple : content.all().about(node)) {
            if (ELSEWHERE.contains(triple.getPredicate())) {
                continue;
            }
            found.computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>())
                    .add(value(triple.getObject(), List.of(), depth));
        }
        return views(found);
    }
}
