package org.turtleproof.serve.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Fetches all that is shown of an entity.
 *
 * @param content where from
 * @param claims the claims around it
 */
public record EntityQuery(Content content, ClaimReading claims) {

    /** The entity. */
    public EntityView find(Node entity) {
        Properties properties = new Properties(content, claims);
        return new EntityView(
                content.references().to(entity),
                types(entity),
                values(properties, entity, SKOS.altLabel.asNode()),
                Stream.of(SKOS.definition.asNode(), SKOS.note.asNode(), RDFS.comment.asNode())
                        .flatMap(property -> values(properties, entity, property).stream())
                        .toList(),
                content.references().to(content.all().objects(entity, SKOS.exactMatch.asNode())),
                content.references().to(content.all().objects(entity, OWL2.differentFrom.asNode())),
                properties.facts(entity),
                properties.inverse(entity),
                contested(entity),
                new Neighbourhood(content).of(entity),
                timeline(entity),
                content.facts().knows(entity));
    }

    /** What all layers say of a thing that is no matter of evidence, such as a term. */
    public List<PropertyView> statements(Node thing) {
        return new Properties(content, claims).statements(thing);
    }

    /** Classes without those that only say what a special one implies, and without the plumbing of OWL. */
    public List<Reference> types(Node entity) {
        List<Node> types = content.all().objects(entity, RDF.type.asNode()).stream()
                .filter(type -> !type.equals(OWL2.NamedIndividual.asNode()))
                .toList();
        List<Node> special = types.stream()
                .filter(type -> types.stream().noneMatch(other -> !other.equals(type) && content.isBelow(other, type)))
                .toList();
        return content.references().to(special.isEmpty() ? types : special);
    }

    private List<ValueView> values(Properties properties, Node entity, Node property) {
        return content.all().objects(entity, property).stream()
                .map(properties::value)
                .toList();
    }

    private Optional<EntityTimeline> timeline(Node entity) {
        return Optional.of(new Surroundings(content, claims).of(entity))
                .filter(events -> !events.isEmpty())
                .map(EntityTimeline::of);
    }

    private List<ClaimView> contested(Node entity) {
        return Stream.concat(claims.about(entity).stream(), claims.mentioning(entity).stream())
                .distinct()
                .map(claims::read)
                .filter(claim -> !claim.established()
                        || !claim.deniedBy().isEmpty()
                        || !claim.flags().isEmpty())
                .toList();
    }
}
