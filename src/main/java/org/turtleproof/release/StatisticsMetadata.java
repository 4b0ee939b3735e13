package org.turtleproof.release;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.turtleproof.kb.Layers;

/**
 * What VoID says of a release: the facts of its default graph counted by class and property, the vocabularies and link sets
 * they use, and each layer with its size.
 *
 * @param content what is released
 */
record StatisticsMetadata(ReleaseContent content) {

    void describe(Resource dataset) {
        dataset.addProperty(RDF.type, VOID.Dataset);
        GraphStatistics facts =
                GraphStatistics.of(content.dataset().defaultGraph().compact());
        count(dataset, facts);
        vocabularies(dataset, facts);
        for (String layer : MetadataArtefact.layers(content)) {
            Resource subset = dataset.getModel()
                    .createResource(content.layers().graphName(layer).getURI());
            subset.addProperty(RDF.type, VOID.Dataset).addProperty(DCTerms.title, "The layer " + layer, "en");
            count(subset, GraphStatistics.of(content.layer(layer).compact()));
            dataset.addProperty(VOID.subset, subset);
        }
        linksets(dataset);
    }

    private static void count(Resource dataset, GraphStatistics statistics) {
        number(dataset, VOID.triples, statistics.triples());
        number(dataset, VOID.distinctSubjects, statistics.subjects());
        number(dataset, VOID.distinctObjects, statistics.objects());
        number(dataset, VOID.properties, statistics.byProperty().size());
        number(dataset, VOID.classes, statistics.byClass().size());
        number(dataset, VOID.entities, statistics.entities());
        Model model = dataset.getModel();
        statistics
                .byClass()
                .forEach((type, entities) -> dataset.addProperty(
                        VOID.classPartition,
                        number(
                                model.createResource().addProperty(VOID._class, model.createResource(type)),
                                VOID.entities,
                                entities)));
        statistics
                .byProperty()
                .forEach((property, triples) -> dataset.addProperty(
                        VOID.propertyPartition,
                        number(
                                model.createResource().addProperty(VOID.property, model.createResource(property)),
                                VOID.triples,
                                triples)));
    }

    private static Resource number(Resource subject, Property property, long value) {
        return subject.addProperty(property, Long.toString(value), XSDDatatype.XSDinteger);
    }

    private void vocabularies(Resource dataset, GraphStatistics facts) {
        Predicate<Node> named = Node::isURI;
        content.layer(Layers.ONTOLOGY)
                .view()
                .find(Node.ANY, RDF.type.asNode(), OWL.Ontology.asNode())
                .mapWith(Triple::getSubject)
                .filterKeep(named)
                .forEachRemaining(ontology ->
                        dataset.addProperty(VOID.vocabulary, dataset.getModel().createResource(ontology.getURI())));
        facts.namespaces()
                .forEach(namespace ->
                        dataset.addProperty(VOID.vocabulary, dataset.getModel().createResource(namespace)));
    }

    private void linksets(Resource dataset) {
        Model model = dataset.getModel();
        Map<String, Map<Property, Long>> links = new TreeMap<>();
        Graph facts = content.dataset().defaultGraph().view();
        for (Property property : new Property[] {SKOS.exactMatch, SKOS.closeMatch, OWL.sameAs}) {
            facts.find(Node.ANY, property.asNode(), Node.ANY)
                    .mapWith(Triple::getObject)
                    .filterKeep(Node::isURI)
                    .mapWith(target -> GraphStatistics.namespace(target.getURI()))
                    .forEachRemaining(space -> links.computeIfAbsent(space, key -> new java.util.LinkedHashMap<>())
                            .merge(property, 1L, Long::sum));
        }
        links.forEach((space, counts) -> counts.forEach((property, triples) -> {
            Resource target =
                    model.createResource().addProperty(RDF.type, VOID.Dataset).addProperty(VOID.uriSpace, space);
            Resource linkset = model.createResource()
                    .addProperty(RDF.type, VOID.Linkset)
                    .addProperty(VOID.subjectsTarget, dataset)
                    .addProperty(VOID.objectsTarget, target)
                    .addProperty(VOID.linkPredicate, property);
            dataset.addProperty(VOID.subset, number(linkset, VOID.triples, triples));
        }));
    }
}
