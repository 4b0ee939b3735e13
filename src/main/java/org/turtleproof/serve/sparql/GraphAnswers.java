package org.turtleproof.serve.sparql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.shared.JenaException;
import org.turtleproof.rdf.Prefixes;
import org.turtleproof.rdf.RdfWriter;
import org.turtleproof.serve.http.Answer;
import org.turtleproof.serve.http.Problem;
import org.turtleproof.serve.http.Request;
import org.turtleproof.serve.negotiate.Negotiator;
import org.turtleproof.serve.negotiate.Offer;

/** Graphs as answers, in the format that the client wants. */
public final class GraphAnswers {

    private GraphAnswers() {}

    /** The graph in the format that {@code ?format=} or the {@code Accept} header asks for. */
    public static Answer answer(Graph graph, Prefixes prefixes, Negotiator possible, Request request) {
        Offer offer = ResultFormats.choose(possible, request.parameter("format"), request.header("accept"));
        return answer(graph, prefixes, offer).with("Vary", "Accept");
    }

    /** The graph in that format. */
    public static Answer answer(Graph graph, Prefixes prefixes, Offer offer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(graph, prefixes, offer, out);
        return Answer.ok(offer.contentType(), out.toByteArray()).ofRelease(offer.extension());
    }

    /** Writes the graph, or says that this format cannot hold it. */
    static void write(Graph graph, Prefixes prefixes, Offer offer, OutputStream out) {
        try {
            new RdfWriter(prefixes).write(graph, ResultFormats.rdf(offer), out);
        } catch (JenaException unwritable) {
            throw Problem.of(
                            406,
                            "Not acceptable",
                            "This graph cannot be written as " + offer.label() + ": " + unwritable.getMessage())
                    .asException();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
