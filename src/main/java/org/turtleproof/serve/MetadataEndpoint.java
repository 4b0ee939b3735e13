package org.turtleproof.serve;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.turtleproof.serve.content.ServedRelease;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Request;
import org.turtleproof.serve.sparql.GraphAnswers;
import org.turtleproof.serve.sparql.ResultFormats;

/**
 * What the dataset is, for harvesters: the metadata of the release and where its services are.
 *
 * @param path its path
 */
record MetadataEndpoint(String path) implements Endpoint {

    private static final String METADATA = "metadata";

    @Override
    public Answer answer(Request request, Snapshot snapshot) {
        ServedRelease release = snapshot.release();
        Graph graph = GraphFactory.createDefaultGraph();
        release.dataset().getGraph(release.graphName(METADATA)).find().forEachRemaining(graph::add);
        Node dataset = NodeFactory.createURI(release.base());
        graph.add(dataset, RDF.type.asNode(), VOID.Dataset.asNode());
        graph.add(dataset, VOID.sparqlEndpoint.asNode(), NodeFactory.createURI(release.base() + "sparql"));
        graph.add(dataset, VOID.dataDump.asNode(), NodeFactory.createURI(release.base() + "data"));
        graph.add(dataset, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(release.idSpace()));
        return GraphAnswers.answer(graph, release.prefixes(), ResultFormats.GRAPHS, request);
    }

    @Override
    public boolean keeps() {
        return true;
    }
}
