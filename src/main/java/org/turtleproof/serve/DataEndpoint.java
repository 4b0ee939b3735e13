package org.turtleproof.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.turtleproof.rdf.RdfWriter;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Problem;
import org.turtleproof.serve.http.Request;
import org.turtleproof.serve.negotiate.Offer;
import org.turtleproof.serve.sparql.GraphAnswers;
import org.turtleproof.serve.sparql.ResultFormats;

/**
 * Whole graphs by the SPARQL 1.1 Graph Store HTTP Protocol, for reading: {@code ?default}, {@code ?graph=IRI}, or neither
 * for all of them.
 *
 * @param path its path
 */
record DataEndpoint(String path) implements Endpoint {

    @Override
    public Answer answer(Request request, Snapshot snapshot) {
        DatasetGraph dataset = snapshot.release().dataset();
        Optional<String> graph = request.parameter("graph");
        if (graph.isPresent() && request.has("default")) {
            throw Problem.badRequest("One graph at a time: \"default\" or \"graph\", not both")
                    .asException();
        }
        if (graph.isPresent()) {
            Node name = NodeFactory.createURI(graph.get());
            if (!dataset.containsGraph(name)) {
                throw Problem.notFound("There is no graph <" + graph.get() + ">")
                        .asException();
            }
            return GraphAnswers.answer(
                    dataset.getGraph(name), snapshot.release().prefixes(), ResultFormats.GRAPHS, request);
        }
        if (request.has("default")) {
            return GraphAnswers.answer(
                    dataset.getDefaultGraph(), snapshot.release().prefixes(), ResultFormats.GRAPHS, request);
        }
        Offer offer =
                ResultFormats.choose(ResultFormats.DATASETS, request.parameter("format"), request.header("accept"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new RdfWriter(snapshot.release().prefixes()).write(dataset, ResultFormats.rdf(offer), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Answer.ok(offer.contentType(), out.toByteArray())
                .ofRelease(offer.extension())
                .with("Vary", "Accept");
    }

    @Override
    public boolean keeps() {
        return true;
    }
}
